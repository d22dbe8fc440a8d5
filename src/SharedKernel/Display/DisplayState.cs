namespace Platform.SharedKernel;

/// <summary>How a state behaves on the clock.</summary>
public enum ClockLook
{
    /// <summary>No clock is shown.</summary>
    None,

    /// <summary>The acceptance or decision clock runs.</summary>
    Running,

    /// <summary>Paused, or waiting for the applicant.</summary>
    Paused,

    /// <summary>Stopped for good.</summary>
    Stopped,
}

/// <summary>展示状态. One word per state for API, screens, notices and boards (ux.md §2.3).</summary>
/// <param name="Code">Stable code.</param>
/// <param name="Chinese">The word in Chinese.</param>
/// <param name="English">The word in English.</param>
/// <param name="Clock">What the clock does.</param>
/// <param name="Family">Colour family: grey, blue, purple-grey, black, teal, plain.</param>
public sealed record DisplayState(string Code, string Chinese, string English, ClockLook Clock, string Family);

/// <summary>The one table of display states.</summary>
public static class DisplayStates
{
    /// <summary>All states in the order of a case's life.</summary>
    public static IReadOnlyList<DisplayState> All { get; } =
    [
        new("Draft", "草稿", "Draft", ClockLook.None, "grey"),
        new("Submitted", "已申报", "Submitted", ClockLook.None, "grey"),
        new("Received", "已收件(未受理)", "Received, not yet accepted", ClockLook.Running, "blue"),
        new("AwaitingSupplement", "待补正", "Awaiting supplement", ClockLook.Paused, "purple-grey"),
        new("Accepted", "已受理", "Accepted", ClockLook.Running, "blue"),
        new("InReview", "审核中", "In review", ClockLook.Running, "blue"),
        new("InApproval", "审批中", "In approval", ClockLook.Running, "blue"),
        new("Suspended", "暂停计时", "Clock paused", ClockLook.Paused, "grey"),
        new("Forwarded", "上报中", "Forwarded to the level above", ClockLook.Running, "blue"),
        new("Joint", "联办中", "In joint handling", ClockLook.Running, "blue"),
        new("Granted", "准予", "Granted", ClockLook.Stopped, "black"),
        new("Refused", "不予", "Refused", ClockLook.Stopped, "black"),
        new("Certificating", "制证中", "Certificate being made", ClockLook.Stopped, "teal"),
        new("ReadyForDelivery", "待领取", "Ready for collection", ClockLook.Stopped, "teal"),
        new("Delivered", "已送达", "Delivered", ClockLook.Stopped, "teal"),
        new("Closed", "已办结", "Closed", ClockLook.None, "plain"),
        new("NotRequired", "不需办理", "No permit needed", ClockLook.None, "plain"),
        new("NotAccepted", "不予受理", "Not accepted", ClockLook.None, "plain"),
        new("Returned", "退回件", "Returned", ClockLook.None, "plain"),
        new("Withdrawn", "已撤回", "Withdrawn", ClockLook.None, "plain"),
        new("Lapsed", "逾期未补终止", "Lapsed", ClockLook.None, "plain"),
        new("Terminated", "已终止", "Terminated", ClockLook.None, "plain"),
    ];

    private static readonly Dictionary<string, DisplayState> ByCode = All.ToDictionary(s => s.Code);

    /// <summary>The state with <paramref name="code"/>.</summary>
    /// <exception cref="KeyNotFoundException">The code is not in the table.</exception>
    public static DisplayState Of(string code) => ByCode[code];
}
