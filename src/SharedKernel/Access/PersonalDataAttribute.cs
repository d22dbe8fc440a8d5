namespace Platform.SharedKernel;

/// <summary>How a personal value is shown where nobody asked for it in full.</summary>
public enum Mask
{
    /// <summary>张* / 王*兰.</summary>
    Name,

    /// <summary>First 3 and last 4 of an identity number.</summary>
    IdentityNumber,

    /// <summary>First 3 and last 4 of a phone number.</summary>
    Phone,

    /// <summary>Shown as *** (addresses, free text about a person).</summary>
    Hidden,
}

/// <summary>个人信息 (个人信息保护法 28, 51). Marks a value that audit entries, logs, events and exports only carry masked.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PersonalDataAttribute(Mask mask) : Attribute
{
    /// <summary>How to mask it.</summary>
    public Mask Mask { get; } = mask;
}
