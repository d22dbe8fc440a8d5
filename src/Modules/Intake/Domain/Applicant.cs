namespace Platform.Intake.Domain;

/// <summary>申请人种类.</summary>
internal enum ApplicantKind
{
    Person,
    Organisation,
}

/// <summary>证件类型.</summary>
internal enum IdType
{
    ResidentId,
    CreditCode,
    Passport,
    MilitaryId,
    HongKongMacaoPermit,
    TaiwanPermit,
    ForeignerResidence,
}

/// <summary>
/// 申请人. The identity number is kept sealed; its fingerprints answer "same person?" and "same last four?" without opening it.
/// </summary>
internal sealed record Applicant
{
    public required ApplicantKind Kind { get; init; }

    [PersonalData(Mask.Name)]
    public required string Name { get; init; }

    public required IdType IdType { get; init; }

    /// <summary>Encrypted, with the key's id.</summary>
    public required string IdNumberSealed { get; init; }

    public required string IdNumberPrint { get; init; }

    public required string IdTailPrint { get; init; }

    [PersonalData(Mask.Phone)]
    public required string Phone { get; init; }

    public required string PhoneTail { get; init; }

    [PersonalData(Mask.Hidden)]
    public string? Address { get; init; }

    [PersonalData(Mask.Name)]
    public string? ContactPerson { get; init; }

    [PersonalData(Mask.Name)]
    public string? LegalRepresentative { get; init; }

    /// <summary>What others than the handling clerk see.</summary>
    public string MaskedName => Masking.Name(Name);
}
