namespace Platform.Catalog.Domain;

/// <summary>办件类型; the national dictionary has 1 and 2.</summary>
internal enum HandlingKind
{
    /// <summary>即办件.</summary>
    Instant = 1,

    /// <summary>承诺件.</summary>
    Promised = 2,
}

/// <summary>审批权限.</summary>
internal enum DecisionMode
{
    Local,
    FirstReviewThenUpper,
    UpperOnly,
}

/// <summary>审批结果类型.</summary>
internal enum ResultType
{
    None,
    Certificate,
    Approval,
    Proof,
}

/// <summary>材料类型.</summary>
internal enum MaterialKind
{
    Form,
    Proof,
    Certificate,
    Report,
    Other,
}

/// <summary>岗位, in the order of the route.</summary>
internal enum Post
{
    /// <summary>受理岗.</summary>
    Acceptance,

    /// <summary>审核岗.</summary>
    Review,

    /// <summary>审批岗.</summary>
    Approval,

    /// <summary>制证岗.</summary>
    CertificateMaking,
}

/// <summary>表格类型.</summary>
internal enum FormKind
{
    Blank,
    Sample,
}

/// <summary>权力来源; the numbers are the national dictionary's.</summary>
internal enum PowerSource
{
    Statutory = 1,
    Delegated = 2,
    UpperAuthorised = 3,
    SameLevelAuthorised = 4,
    UpperEntrusted = 5,
    SameLevelEntrusted = 6,
}

/// <summary>实施主体性质; the numbers are the national dictionary's.</summary>
internal enum BodyKind
{
    Statutory = 1,
    Authorised = 2,
    Entrusted = 3,
}

/// <summary>服务对象; the numbers are the national dictionary's.</summary>
internal enum ServerType
{
    NaturalPerson = 1,
    EnterpriseLegalPerson = 2,
    InstitutionLegalPerson = 3,
    SocialOrganisation = 4,
    UnincorporatedEnterprise = 5,
    AdministrativeOrgan = 6,
    Other = 9,
}

/// <summary>事项状态; national codes 4, –, –, 1, 2, 3.</summary>
internal enum ItemState
{
    Draft,
    InReview,
    Confirmed,
    Published,
    Suspended,
    Cancelled,
}
