using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>时钟种类 (domain.md §7.1). What a clock measures; the kind decides which suspensions stop it (T4).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ClockKind>))]
public enum ClockKind
{
    /// <summary>受理期限: effective receipt to acceptance (行政许可法 32). Nothing stops it.</summary>
    Acceptance,

    /// <summary>补正期限: the applicant's time to cure. Nothing stops it.</summary>
    Supplement,

    /// <summary>环节期限: one post's share; stops with the promise.</summary>
    Step,

    /// <summary>承诺期限.</summary>
    Promised,

    /// <summary>法定期限 (行政许可法 42).</summary>
    Statutory,

    /// <summary>初审期限 (行政许可法 43).</summary>
    FirstReview,

    /// <summary>上级承诺期限.</summary>
    UpperPromised,

    /// <summary>联办成员期限.</summary>
    JointMember,

    /// <summary>联办总期限 (行政许可法 42(2)).</summary>
    JointTotal,

    /// <summary>送证期限: decision to delivery (行政许可法 44).</summary>
    Certificate,

    /// <summary>指派核查人员 (行政许可法 55). Nothing stops it.</summary>
    InspectorsAssigned,

    /// <summary>申请听证、组织听证、听证通知 (行政许可法 47, 48). Nothing stops it.</summary>
    Hearing,

    /// <summary>结果公开 (政府信息公开条例 26). Nothing stops it.</summary>
    Publication,

    /// <summary>Any other limit of ours (reviews, complaints, signals). Nothing stops it.</summary>
    Other,
}

/// <summary>起算方式. What started the clock.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StartKind>))]
public enum StartKind
{
    /// <summary>An officer's own act (acceptance, decision): keeps its date, also on a weekend.</summary>
    Act,

    /// <summary>Papers that came in: the <see cref="AfterHoursPolicy"/> decides the day (T7).</summary>
    Receipt,
}

/// <summary>非办公时间收件规则 (domain.md T7).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AfterHoursPolicy>))]
public enum AfterHoursPolicy
{
    /// <summary>After closing or on a rest day counts as the next working day; to be published as a service notice (电子签名法 11(3)).</summary>
    NextWorkingDay,

    /// <summary>The day of arrival counts (电子签名法 11(2)).</summary>
    SameDay,
}
