namespace Platform.SharedKernel;

/// <summary>Masks personal values (domain.md §11: name 张*, ID first 3 + last 4, phone 3 + 4).</summary>
public static class Masking
{
    /// <summary>Masks <paramref name="value"/>; null stays null.</summary>
    public static string? Apply(Mask mask, string? value) => value is null ? null : mask switch
    {
        Mask.Name => Name(value),
        Mask.IdentityNumber => Ends(value, 3, 4),
        Mask.Phone => Ends(value, 3, 4),
        _ => "***",
    };

    /// <summary>张三 → 张*, 王秀兰 → 王*兰; one character stays.</summary>
    public static string Name(string value) => value.Length switch
    {
        0 or 1 => value,
        2 => value[0] + "*",
        _ => value[0] + new string('*', value.Length - 2) + value[^1],
    };

    private static string Ends(string value, int head, int tail) => value.Length <= head + tail
        ? new string('*', value.Length)
        : string.Concat(value.AsSpan(0, head), new string('*', value.Length - head - tail), value.AsSpan(value.Length - tail));
}
