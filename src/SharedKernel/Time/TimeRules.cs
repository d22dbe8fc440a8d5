namespace Platform.SharedKernel;

/// <summary>期限规则. What a clock refuses.</summary>
public static class TimeRules
{
    /// <summary>A second suspension while one is open.</summary>
    public static readonly Rule AlreadySuspended = new(
        "time.already-suspended", "该期限已在暂停中，请先恢复计时", "The clock is already suspended; resume it first.", "domain.md C3");

    /// <summary>Resuming a clock that runs.</summary>
    public static readonly Rule NotSuspended = new(
        "time.not-suspended", "该期限未暂停，无需恢复", "The clock is not suspended.", "domain.md C4");

    /// <summary>A reason outside the closed list.</summary>
    public static readonly Rule ReasonStopsNothing = new(
        "time.reason-stops-nothing", "{0}不能暂停计时，请按期办理", "{0} does not stop the clock.", "行政许可法 45");

    /// <summary>A statute was claimed, no article quoted.</summary>
    public static readonly Rule BasisMissing = new(
        "time.basis-missing", "以法律另有规定为由暂停的，须写明条款", "Quote the article that excludes the time.", "行政许可法 45");

    /// <summary>An entry dated before the one it follows.</summary>
    public static readonly Rule OutOfOrder = new(
        "time.out-of-order", "时间不得早于上一次计时记录（{0}）", "The time lies before the last entry of the ledger ({0}).", "domain.md S-BACK");

    /// <summary>The clock has ended.</summary>
    public static readonly Rule Ended = new(
        "time.ended", "该期限已结束，不能再变更", "The clock has ended.", "domain.md §7.1");

    /// <summary>A second extension.</summary>
    public static readonly Rule ExtensionUsed = new(
        "time.extension-used", "期限只能延长一次，本件已延长过", "A limit is extended once only.", "行政许可法 42");

    /// <summary>An extension decided after the due date.</summary>
    public static readonly Rule ExtensionLate = new(
        "time.extension-late", "期限已于{0}届满，届满后的延长无效", "The limit ended on {0}; a later extension is void.", "行政许可法 42");

    /// <summary>More days than the law gives.</summary>
    public static readonly Rule ExtensionTooLong = new(
        "time.extension-too-long", "延长天数须为1至{0}个工作日", "An extension is 1 to {0} working days.", "行政许可法 42");

    /// <summary>A span no calendar can answer for.</summary>
    public static readonly Rule OutOfRange = new(
        "time.out-of-range", "日期或期限超出可计算范围，请核对", "The date or limit is out of the computable range.", "domain.md T2");

    /// <summary>All of them, for the code table.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        AlreadySuspended, NotSuspended, ReasonStopsNothing, BasisMissing, OutOfOrder, Ended,
        ExtensionUsed, ExtensionLate, ExtensionTooLong, OutOfRange,
    ];
}

/// <summary>法定期限常数. Limits the law itself fixes; an item departs from them only with a quoted statute.</summary>
public static class LegalLimits
{
    /// <summary>Acceptance or the one notice of what is missing (行政许可法 32).</summary>
    public static readonly Limit Acceptance = Limit.WorkingDays(5);

    /// <summary>Decision (行政许可法 42).</summary>
    public static readonly Limit Decision = Limit.WorkingDays(20);

    /// <summary>Decision of a joint case (行政许可法 42(2)).</summary>
    public static readonly Limit JointDecision = Limit.WorkingDays(45);

    /// <summary>First review (行政许可法 43).</summary>
    public static readonly Limit FirstReview = Limit.WorkingDays(20);

    /// <summary>Certificate issued and delivered (行政许可法 44).</summary>
    public static readonly Limit Certificate = Limit.WorkingDays(10);

    /// <summary>Longest extension, working days (行政许可法 42).</summary>
    public const int ExtensionDays = 10;

    /// <summary>Longest extension of a joint case, working days (行政许可法 42(2)).</summary>
    public const int JointExtensionDays = 15;
}
