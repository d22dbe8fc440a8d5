namespace Platform.Intake.Domain;

/// <summary>申请状态 (domain.md §5.1).</summary>
internal enum ApplicationState
{
    Draft,
    Submitted,
    Received,
    AwaitingSupplement,
    Accepted,
    InHandling,
    ResultReady,
    Delivered,
    Closed,
    NotRequired,
    NotAccepted,
    Returned,
    Withdrawn,
    Lapsed,
    Terminated,
}

/// <summary>收件渠道.</summary>
internal enum Channel
{
    Window,
    Online,
    SelfService,
    Post,
    Fax,
    Email,
    Community,
    Agency,
}

/// <summary>办件类型: the five classes of [S2] and the ordinary multi-day case, which is none of them.</summary>
internal enum HandlingClass
{
    Returned,
    Supplement,
    Joint,
    Escalated,
    Instant,
    Promised,
}

/// <summary>办理动作. What a clerk can do to an application.</summary>
internal enum Act
{
    CheckMaterials,
    Accept,
    RequestSupplement,
    ReceiveSupplement,
    Deliver,
}

/// <summary>Words of states and acts.</summary>
internal static class ApplicationWords
{
    /// <summary>Acts a state allows at all; everything else about them is a guard of the act.</summary>
    public static IReadOnlyList<Act> Allows(this ApplicationState state) => state switch
    {
        ApplicationState.Received => [Act.CheckMaterials, Act.Accept, Act.RequestSupplement],
        ApplicationState.AwaitingSupplement => [Act.ReceiveSupplement],
        ApplicationState.ResultReady => [Act.Deliver],
        _ => [],
    };

    /// <summary>Name of the act on the wire.</summary>
    public static string Code(this Act act) => char.ToLowerInvariant(act.ToString()[0]) + act.ToString()[1..];

    /// <summary>The act's name in sentences.</summary>
    public static string InChinese(this Act act) => act switch
    {
        Act.CheckMaterials => "核对材料",
        Act.Accept => "受理",
        Act.RequestSupplement => "补正告知",
        Act.ReceiveSupplement => "接收补正材料",
        _ => "送达",
    };

    /// <summary>Code of the display table; what Approval does meanwhile is told by its own facts.</summary>
    public static string DisplayCode(this ApplicationState state) => state switch
    {
        ApplicationState.InHandling => "InReview",
        ApplicationState.ResultReady => "ReadyForDelivery",
        _ => state.ToString(),
    };

    /// <summary>The state's word on screens and in sentences.</summary>
    public static string InChinese(this ApplicationState state) => DisplayStates.Of(state.DisplayCode()).Chinese;
}
