using System.Diagnostics.CodeAnalysis;

namespace Platform.SharedKernel;

/// <summary>统一社会信用代码 (GB 32100): 18 characters of an alphabet without I, O, S, V, Z.</summary>
public sealed record CreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    // Powers of 3 modulo 31.
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private CreditCode(string value) => Value = value;

    /// <summary>The code.</summary>
    public string Value { get; }

    /// <summary>The organisation code inside (GB 11714, 9 characters).</summary>
    public string OrganisationCode => Value.Substring(8, 9);

    /// <summary>The code, if <paramref name="value"/> is valid as it stands.</summary>
    public static bool TryParse(string value, [NotNullWhen(true)] out CreditCode? code)
    {
        code = Fault(value) is null ? new CreditCode(value) : null;

        return code is not null;
    }

    /// <summary>The first fault of <paramref name="value"/>; null when it is valid.</summary>
    public static IdentifierFault? Fault(string value)
    {
        if (value.Length != 18)
        {
            return IdentifierFault.Length;
        }

        if (value.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return IdentifierFault.Charset;
        }

        return CheckCharacter(value) == value[17] ? null : IdentifierFault.Checksum;
    }

    /// <summary>The check character of the first 17 characters.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Alphabet.IndexOf(body[i], StringComparison.Ordinal) * Weights[i];
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    /// <summary>True when the organisation code inside passes its own check; real codes exist that do not, so this only warns.</summary>
    public static bool OrgCodeFits(string value) => OrgCode.Fault(value.Substring(8, 9)) is null;

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>组织机构代码 (GB 11714): 8 characters and a check character.</summary>
public static class OrgCode
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private static readonly int[] Weights = [3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The first fault of <paramref name="value"/> (written without a hyphen); null when it is valid.</summary>
    public static IdentifierFault? Fault(string value)
    {
        if (value.Length != 9)
        {
            return IdentifierFault.Length;
        }

        if (value.Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
        {
            return IdentifierFault.Charset;
        }

        return CheckCharacter(value) == value[8] ? null : IdentifierFault.Checksum;
    }

    /// <summary>The check character of the first 8 characters.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> body)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
        {
            sum += Alphabet.IndexOf(body[i], StringComparison.Ordinal) * Weights[i];
        }

        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }
}
