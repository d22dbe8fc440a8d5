using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>停时原因 (domain.md T4). The list is closed: what is not named here stops nothing.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SuspensionReason>))]
public enum SuspensionReason
{
    /// <summary>听证 (行政许可法 45).</summary>
    Hearing,

    /// <summary>招标 (行政许可法 45).</summary>
    Tender,

    /// <summary>拍卖 (行政许可法 45).</summary>
    Auction,

    /// <summary>检验 (行政许可法 45).</summary>
    Inspection,

    /// <summary>检测 (行政许可法 45).</summary>
    Testing,

    /// <summary>检疫 (行政许可法 45).</summary>
    Quarantine,

    /// <summary>鉴定 (行政许可法 45).</summary>
    Appraisal,

    /// <summary>专家评审 (行政许可法 45).</summary>
    ExpertReview,

    /// <summary>Another statute excludes the time; the article must be quoted.</summary>
    StatuteProvided,

    /// <summary>申请人补正 after acceptance: stops the promise, not the law.</summary>
    ApplicantSupplement,

    /// <summary>申请人要求: stops the promise, not the law.</summary>
    ApplicantRequest,

    /// <summary>承诺暂停: stops the promise, not the law.</summary>
    PromisePause,

    /// <summary>现场踏勘: stops nothing.</summary>
    SiteSurvey,

    /// <summary>内部流转: stops nothing.</summary>
    InternalCirculation,

    /// <summary>等待其他部门: stops nothing.</summary>
    WaitingForOtherOffice,

    /// <summary>人员休假: stops nothing.</summary>
    StaffLeave,

    /// <summary>公示: stops nothing.</summary>
    Publicity,

    /// <summary>Any other reason: stops nothing.</summary>
    Other,
}

/// <summary>Which clocks a reason stops, and its word in Chinese.</summary>
public static class SuspensionReasons
{
    /// <summary>True when <paramref name="reason"/> takes time out of a clock of <paramref name="kind"/> (T4).</summary>
    public static bool Stops(this SuspensionReason reason, ClockKind kind) => kind switch
    {
        ClockKind.Statutory or ClockKind.FirstReview or ClockKind.JointTotal or ClockKind.Certificate => reason.StopsTheLaw(),
        ClockKind.Promised or ClockKind.Step or ClockKind.UpperPromised or ClockKind.JointMember => reason.StopsAnything(),
        _ => false,
    };

    /// <summary>True for the reasons of 行政许可法 45 and those another statute names.</summary>
    public static bool StopsTheLaw(this SuspensionReason reason) => reason <= SuspensionReason.StatuteProvided;

    /// <summary>True when the reason stops at least the promised clock.</summary>
    public static bool StopsAnything(this SuspensionReason reason) => reason <= SuspensionReason.PromisePause;

    /// <summary>The word on screens and notices.</summary>
    public static string InChinese(this SuspensionReason reason) => reason switch
    {
        SuspensionReason.Hearing => "听证",
        SuspensionReason.Tender => "招标",
        SuspensionReason.Auction => "拍卖",
        SuspensionReason.Inspection => "检验",
        SuspensionReason.Testing => "检测",
        SuspensionReason.Quarantine => "检疫",
        SuspensionReason.Appraisal => "鉴定",
        SuspensionReason.ExpertReview => "专家评审",
        SuspensionReason.StatuteProvided => "法律另有规定",
        SuspensionReason.ApplicantSupplement => "申请人补正",
        SuspensionReason.ApplicantRequest => "申请人要求",
        SuspensionReason.PromisePause => "承诺暂停",
        SuspensionReason.SiteSurvey => "现场踏勘",
        SuspensionReason.InternalCirculation => "内部流转",
        SuspensionReason.WaitingForOtherOffice => "等待其他部门",
        SuspensionReason.StaffLeave => "人员休假",
        SuspensionReason.Publicity => "公示",
        _ => "其他",
    };
}
