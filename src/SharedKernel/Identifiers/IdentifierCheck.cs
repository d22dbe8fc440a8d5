using System.Text;
using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>标识种类.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentifierType>))]
public enum IdentifierType
{
    /// <summary>公民身份号码 (GB 11643).</summary>
    ResidentId,

    /// <summary>统一社会信用代码 (GB 32100).</summary>
    CreditCode,

    /// <summary>组织机构代码 (GB 11714).</summary>
    OrgCode,

    /// <summary>办件编号.</summary>
    CaseNumber,

    /// <summary>行政区划代码 (6, 9 or 12 digits).</summary>
    DivisionCode,

    /// <summary>事项编码 in any of its four forms.</summary>
    ItemCode,

    /// <summary>基本编码.</summary>
    BaseCode,

    /// <summary>实施编码.</summary>
    ImplementationCode,

    /// <summary>业务办理项编码.</summary>
    BusinessItemCode,
}

/// <summary>标识错误. Why a value is no valid identifier; the first fault found.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentifierFault>))]
public enum IdentifierFault
{
    /// <summary>Wrong shape.</summary>
    Format,

    /// <summary>Wrong number of characters.</summary>
    Length,

    /// <summary>A character the standard does not use.</summary>
    Charset,

    /// <summary>No such province.</summary>
    Region,

    /// <summary>No such day, or a birth in the future.</summary>
    BirthDate,

    /// <summary>No such day.</summary>
    Date,

    /// <summary>The check character does not fit.</summary>
    Checksum,

    /// <summary>A 15-digit number of the first generation, no longer taken for new filings.</summary>
    FirstGeneration15Digits,
}

/// <summary>校验结果.</summary>
/// <param name="Valid">True when the value, exactly as given, is valid.</param>
/// <param name="Reason">The first fault; null when valid.</param>
/// <param name="Normalized">The value trimmed, NFKC, upper case: a suggestion to the person who typed, never used silently.</param>
/// <param name="Warning">A sentence in Chinese for what deserves a second look but refuses nothing.</param>
public sealed record IdentifierVerdict(bool Valid, IdentifierFault? Reason, string Normalized, string? Warning = null);

/// <summary>标识校验. The one entry for all identifiers of domain.md §4; judges the value as it stands.</summary>
public static class IdentifierCheck
{
    /// <summary>Judges <paramref name="value"/>.</summary>
    /// <param name="type">What it claims to be.</param>
    /// <param name="value">As given.</param>
    /// <param name="today">Today in Asia/Shanghai: nobody is born later.</param>
    public static IdentifierVerdict Check(IdentifierType type, string value, DateOnly today)
    {
        var fault = type switch
        {
            IdentifierType.ResidentId => ResidentId.Fault(value, today),
            IdentifierType.CreditCode => CreditCode.Fault(value),
            IdentifierType.OrgCode => OrgCode.Fault(value),
            IdentifierType.CaseNumber => CaseNumber.Fault(value),
            IdentifierType.DivisionCode => DivisionCode.Fault(value),
            IdentifierType.ItemCode => ItemCodes.Fault(value),
            IdentifierType.BaseCode => ItemCodes.BaseFault(value),
            IdentifierType.ImplementationCode => ItemCodes.ImplementationFault(value),
            _ => ItemCodes.BusinessItemFault(value),
        };
        var doubtful = type == IdentifierType.CreditCode && fault is null && !CreditCode.OrgCodeFits(value);

        return new IdentifierVerdict(
            fault is null, fault, Normalize(value), doubtful ? "其中的组织机构代码校验位不符，请与证照核对" : null);
    }

    /// <summary>Trimmed, NFKC (full-width digits become plain ones), upper case.</summary>
    public static string Normalize(string value)
    {
        // A lone surrogate cannot be normalised; as runes it becomes U+FFFD, which no identifier holds either.
        var text = string.Concat(value.EnumerateRunes());

        return text.Normalize(NormalizationForm.FormKC).Trim().ToUpperInvariant();
    }
}
