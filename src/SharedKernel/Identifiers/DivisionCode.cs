using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>行政层级. Never read off the word 市: 信宜市 is a county.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AdminLevel>))]
public enum AdminLevel
{
    /// <summary>国家级.</summary>
    National = 1,

    /// <summary>省级 (省、自治区、直辖市).</summary>
    Province = 2,

    /// <summary>市级 (设区的市).</summary>
    City = 3,

    /// <summary>县(区)级.</summary>
    County = 4,

    /// <summary>镇(乡、街道)级.</summary>
    Town = 5,

    /// <summary>村(社区)级.</summary>
    Village = 6,
}

/// <summary>行政区划代码: 6 digits (GB/T 2260), 9 with the town or street, 12 with the village or community.</summary>
public sealed record DivisionCode
{
    private DivisionCode(string value) => Value = value;

    /// <summary>The digits as given.</summary>
    public string Value { get; }

    /// <summary>The digits without the empty levels behind: the prefix all codes of the subtree share.</summary>
    public string Prefix => Significant(Value);

    /// <summary>The level the digits reach.</summary>
    public AdminLevel Level => Prefix.Length switch
    {
        2 => AdminLevel.Province,
        4 => AdminLevel.City,
        6 => AdminLevel.County,
        9 => AdminLevel.Town,
        _ => AdminLevel.Village,
    };

    /// <summary>The subtree as a range of codes, digits only so that any collation sorts it: <c>From ≤ code &lt; To</c>.</summary>
    public (string From, string To) Range => (Prefix, Next(Prefix));

    /// <summary>The code, if <paramref name="value"/> is valid as it stands.</summary>
    public static bool TryParse(string value, [NotNullWhen(true)] out DivisionCode? code)
    {
        code = Fault(value) is null ? new DivisionCode(value) : null;

        return code is not null;
    }

    /// <summary>The first fault of <paramref name="value"/>; null when it is valid. Whether the place exists is data, not form.</summary>
    public static IdentifierFault? Fault(string value)
    {
        if (value.Length is not (6 or 9 or 12))
        {
            return IdentifierFault.Length;
        }

        if (value.Any(c => !char.IsAsciiDigit(c)))
        {
            return IdentifierFault.Charset;
        }

        return Provincial.Prefixes.Contains(value[..2]) ? null : IdentifierFault.Region;
    }

    /// <summary>True when <paramref name="other"/> lies in this subtree (or is it).</summary>
    public bool Contains(string other) => other.StartsWith(Prefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static string Significant(string digits)
    {
        foreach (var (length, empty) in new[] { (12, "000"), (9, "000"), (6, "00"), (4, "00") })
        {
            if (digits.Length == length && digits.EndsWith(empty, StringComparison.Ordinal))
            {
                digits = digits[..^empty.Length];
            }
        }

        return digits;
    }

    private static string Next(string prefix)
    {
        var kept = prefix.TrimEnd('9');

        return kept[..^1] + (char)(kept[^1] + 1);
    }
}
