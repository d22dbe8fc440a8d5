using System.Globalization;
using FluentValidation;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What every list demands of its caller: 1–200 rows, and a cursor this list has given out.</summary>
public static class PageRules
{
    /// <summary>No limit, or 1 to 200.</summary>
    public static IRuleBuilderOptions<T, int?> IsPageLimit<T>(this IRuleBuilder<T, int?> limit) => limit
        .Must(Page.IsValid).WithErrorCode("request.limit").WithMessage($"每页条数须为 1–{Page.MaxLimit}");

    /// <summary>No cursor, or one of this list.</summary>
    /// <param name="cursor">The property.</param>
    /// <param name="values">How many key values the list's order has.</param>
    /// <param name="numbers">Positions that must be whole numbers.</param>
    public static IRuleBuilderOptions<T, string?> IsCursor<T>(this IRuleBuilder<T, string?> cursor, int values, params int[] numbers) => cursor
        .Must(c => c is null || (Cursor.TryDecode(c, values, out var key) && Array.TrueForAll(numbers, i => IsNumber(key[i]))))
        .WithErrorCode("request.cursor").WithMessage("翻页标记无效，请从第一页重新开始");

    private static bool IsNumber(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
