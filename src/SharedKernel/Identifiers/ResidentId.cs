using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.SharedKernel;

/// <summary>公民身份号码 (GB 11643): 18 characters. Old region codes stay valid for life, so only the province is checked.</summary>
public sealed partial record ResidentId
{
    private const string CheckCharacters = "10X98765432";

    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private static readonly HashSet<string> Provinces =
    [
        .. Provincial.Prefixes,
        "83", // 台湾居民居住证
        "91", // 2023 foreigners' card
    ];

    private ResidentId(string value) => Value = value;

    /// <summary>The number in full: personal data.</summary>
    public string Value { get; }

    /// <summary>Date of birth.</summary>
    public DateOnly BirthDate => DateOnly.ParseExact(Value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>The number, if <paramref name="value"/> is valid as it stands.</summary>
    public static bool TryParse(string value, DateOnly today, [NotNullWhen(true)] out ResidentId? id)
    {
        id = Fault(value, today) is null ? new ResidentId(value) : null;

        return id is not null;
    }

    /// <summary>The first fault of <paramref name="value"/>; null when it is valid.</summary>
    public static IdentifierFault? Fault(string value, DateOnly today)
    {
        if (FirstGeneration().IsMatch(value))
        {
            return IdentifierFault.FirstGeneration15Digits;
        }

        if (!Shape().IsMatch(value))
        {
            return IdentifierFault.Format;
        }

        if (!Provinces.Contains(value[..2]))
        {
            return IdentifierFault.Region;
        }

        if (!DateOnly.TryParseExact(value.AsSpan(6, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            || born > today)
        {
            return IdentifierFault.BirthDate;
        }

        return CheckCharacter(value) == value[17] ? null : IdentifierFault.Checksum;
    }

    /// <summary>The check character of the first 17 digits.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += (digits[i] - '0') * Weights[i];
        }

        return CheckCharacters[sum % 11];
    }

    /// <summary>Masked, so that the number never reaches a log by accident.</summary>
    public override string ToString() => Masking.Apply(Mask.IdentityNumber, Value)!;

    // [0-9], never \d: in .NET \d matches full-width digits. \z, because $ lets a line break pass.
    [GeneratedRegex(@"^[0-9]{17}[0-9X]\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]{15}\z", RegexOptions.CultureInvariant)]
    private static partial Regex FirstGeneration();
}

/// <summary>Province prefixes of GB/T 2260.</summary>
internal static class Provincial
{
    public static readonly HashSet<string> Prefixes =
    [
        "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44", "45", "46",
        "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82",
    ];
}
