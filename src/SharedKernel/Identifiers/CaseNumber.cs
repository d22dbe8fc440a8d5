using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.SharedKernel;

/// <summary>
/// 办件编号, the same as 收件编号: one number for life. 23 digits: place code 9, day of receipt 8, daily serial 5, check digit
/// (ISO 7064 MOD 11,10 as in GB/T 17710).
/// </summary>
public sealed partial record CaseNumber
{
    /// <summary>Highest serial of a centre and day.</summary>
    public const int LastSerial = 99_999;

    private CaseNumber(string value) => Value = value;

    /// <summary>The 23 digits.</summary>
    public string Value { get; }

    /// <summary>Place code of the centre, 9 digits.</summary>
    public string PlaceCode => Value[..9];

    /// <summary>Day of receipt in Asia/Shanghai.</summary>
    public DateOnly ReceivedOn => DateOnly.ParseExact(Value.AsSpan(9, 8), "yyyyMMdd", CultureInfo.InvariantCulture);

    /// <summary>Serial of the centre and day, from 1.</summary>
    public int Serial => int.Parse(Value.AsSpan(17, 5), CultureInfo.InvariantCulture);

    /// <summary>The number of the <paramref name="serial"/>-th receipt at a place on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The serial is not 1–99999.</exception>
    /// <exception cref="ArgumentException">The place code is not 9 digits.</exception>
    public static CaseNumber Of(string placeCode, DateOnly receivedOn, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, LastSerial);
        if (placeCode.Length != 9 || !placeCode.All(char.IsAsciiDigit))
        {
            throw new ArgumentException("A place code has 9 digits.", nameof(placeCode));
        }

        var body = string.Create(CultureInfo.InvariantCulture, $"{placeCode}{receivedOn:yyyyMMdd}{serial:D5}");

        return new CaseNumber(body + CheckDigit(body));
    }

    /// <summary>The number, if <paramref name="value"/> is valid as it stands.</summary>
    public static bool TryParse(string value, [NotNullWhen(true)] out CaseNumber? number)
    {
        number = Fault(value) is null ? new CaseNumber(value) : null;

        return number is not null;
    }

    /// <summary>The first fault of <paramref name="value"/>; null when it is valid.</summary>
    public static IdentifierFault? Fault(string value)
    {
        if (value.Length != 23)
        {
            return IdentifierFault.Length;
        }

        if (!Shape().IsMatch(value) || value.AsSpan(17, 5) is "00000")
        {
            return IdentifierFault.Format;
        }

        if (!DateOnly.TryParseExact(value.AsSpan(9, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            return IdentifierFault.Date;
        }

        return CheckDigit(value.AsSpan(0, 22)) == value[22] ? null : IdentifierFault.Checksum;
    }

    /// <summary>ISO 7064 MOD 11,10 over any run of digits; <c>0794</c> gives 5.</summary>
    public static char CheckDigit(ReadOnlySpan<char> digits)
    {
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (product + digit - '0') % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }

        return (char)('0' + ((11 - product) % 10));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9]{23}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
