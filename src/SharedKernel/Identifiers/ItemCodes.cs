using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.SharedKernel;

/// <summary>事项编码 (GB/T 39554.1; domain.md §4.1) and the platform's own code for items without one.</summary>
public static partial class ItemCodes
{
    /// <summary>The platform's own code: division (6 digits), category, number, e.g. <c>120101-Employment-001</c>.</summary>
    public static string Own(string divisionCode6, string categoryCode, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{divisionCode6}-{categoryCode}-{number:D3}");

    /// <summary>The first fault of a code in any of the four forms; null when it is valid.</summary>
    public static IdentifierFault? Fault(string value) => value.Length switch
    {
        12 when !value.Contains('-', StringComparison.Ordinal) => BaseFault(value),
        31 when !value.Contains('-', StringComparison.Ordinal) => ImplementationFault(value),
        33 when !value.Contains('-', StringComparison.Ordinal) => BusinessItemFault(value),
        _ => OwnShape().IsMatch(value) ? null : IdentifierFault.Format,
    };

    /// <summary>基本编码: 12 digits.</summary>
    public static IdentifierFault? BaseFault(string value) => BaseShape().IsMatch(value) ? null : IdentifierFault.Format;

    /// <summary>实施编码: credit code of the body (18), level (1), base code (12).</summary>
    public static IdentifierFault? ImplementationFault(string value) =>
        ImplementationShape().IsMatch(value) ? CreditCode.Fault(value[..18]) : IdentifierFault.Format;

    /// <summary>业务办理项编码: implementation code and 2 digits.</summary>
    public static IdentifierFault? BusinessItemFault(string value) =>
        value.Length == 33 && char.IsAsciiDigit(value[31]) && char.IsAsciiDigit(value[32])
            ? ImplementationFault(value[..31])
            : IdentifierFault.Format;

    [GeneratedRegex(@"^[0-9]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex BaseShape();

    [GeneratedRegex(@"^[0-9A-HJ-NP-RTUWXY]{18}[1-6][0-9]{12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ImplementationShape();

    [GeneratedRegex(@"^[0-9]{6}-[A-Z][A-Za-z]{1,39}-[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex OwnShape();
}
