using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace Platform.SharedKernel;

/// <summary>分页. One page of a list in a fixed order.</summary>
/// <typeparam name="T">The row.</typeparam>
/// <param name="Items">The rows.</param>
/// <param name="Next">Opaque cursor of the next page; null on the last one.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);

/// <summary>Makes pages by keyset: ask for one row more than the page holds, and hand in how a row becomes its key.</summary>
public static class Page
{
    /// <summary>Rows of a page when the caller names no number.</summary>
    public const int DefaultLimit = 20;

    /// <summary>Most rows of a page.</summary>
    public const int MaxLimit = 200;

    /// <summary>The asked limit, or the default.</summary>
    public static int Size(int? limit) => Math.Clamp(limit ?? DefaultLimit, 1, MaxLimit);

    /// <summary>True for no limit or one from 1 to 200: what a validator lets pass.</summary>
    public static bool IsValid(int? limit) => limit is null or (>= 1 and <= MaxLimit);

    /// <summary>Cuts <paramref name="rows"/> (up to <paramref name="size"/> + 1 of them) to a page.</summary>
    /// <param name="rows">Rows in order, one more than the page when there are more.</param>
    /// <param name="size">Rows of the page.</param>
    /// <param name="key">Values that fix a row's place in the order, the unique one last.</param>
    public static Page<T> Of<T>(IReadOnlyList<T> rows, int size, Func<T, string[]> key) => rows.Count <= size
        ? new Page<T>(rows, null)
        : new Page<T>([.. rows.Take(size)], Cursor.Encode(key(rows[size - 1])));
}

/// <summary>游标. The key of the last row of a page, opaque to the caller.</summary>
public static class Cursor
{
    /// <summary>Encodes key values.</summary>
    public static string Encode(params string[] key) => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(key));

    /// <summary>The key values; false when the text is none of ours or has another number of values.</summary>
    /// <param name="cursor">What the caller sent.</param>
    /// <param name="values">How many values the order has.</param>
    /// <param name="key">The values.</param>
    public static bool TryDecode(string cursor, int values, [NotNullWhen(true)] out string[]? key)
    {
        key = null;
        var utf8 = Encoding.UTF8.GetBytes(cursor);
        if (!Base64Url.IsValid(utf8))
        {
            return false;
        }

        try
        {
            key = JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromUtf8(utf8));
        }
        catch (JsonException)
        {
            // Not ours: the answer is the return value.
        }

        if (key is null || key.Length != values || Array.Exists(key, v => v is null))
        {
            key = null;
        }

        return key is not null;
    }

    /// <summary>The key values of a cursor a validator has let pass; null for no cursor.</summary>
    /// <exception cref="FormatException">The cursor is none of ours.</exception>
    public static string[]? Decode(string? cursor, int values) => cursor switch
    {
        null => null,
        _ when TryDecode(cursor, values, out var key) => key,
        _ => throw new FormatException("The cursor is none of ours."),
    };
}
