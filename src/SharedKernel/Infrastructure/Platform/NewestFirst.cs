using System.Globalization;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The cursor of lists ordered by an instant and a key, newest first.</summary>
internal static class NewestFirst
{
    public static string[] Key(DateTimeOffset at, Guid id) => [at.UtcTicks.ToString(CultureInfo.InvariantCulture), id.ToString()];

    public static bool IsValid(string? cursor) => cursor is null || Read(cursor) is not null;

    public static (DateTimeOffset At, Guid Id)? Decode(string? cursor) => cursor is null ? null : Read(cursor);

    private static (DateTimeOffset At, Guid Id)? Read(string cursor) =>
        Cursor.TryDecode(cursor, 2, out var key)
        && long.TryParse(key[0], CultureInfo.InvariantCulture, out var ticks) && ticks >= 0 && ticks <= DateTimeOffset.MaxValue.Ticks
        && Guid.TryParse(key[1], out var id)
            ? (new DateTimeOffset(ticks, TimeSpan.Zero), id)
            : null;
}
