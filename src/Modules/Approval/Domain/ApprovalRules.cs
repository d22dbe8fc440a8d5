namespace Platform.Approval.Domain;

/// <summary>审批规则. What a case and its tasks refuse.</summary>
internal static class ApprovalRules
{
    public static readonly Rule TaskClosed = new(
        "approval.task-closed", "该任务已办结，请刷新任务列表", "The task is closed.", "domain.md TK2");

    public static readonly Rule TaskClaimed = new(
        "approval.task-claimed", "该任务已由{0}领取", "The task was claimed by {0}.", "domain.md TK2");

    public static readonly Rule TaskNotClaimed = new(
        "approval.task-not-claimed", "请先领取任务，再办理", "Claim the task first.", "domain.md TK5");

    public static readonly Rule NotYours = new(
        "approval.not-yours", "该任务由{0}办理，您不能代为提交", "The task is held by {0}.", "domain.md TK5");

    public static readonly Rule NotPostHolder = new(
        "approval.not-post-holder", "须由{0}的在岗人员（A岗或顶岗的B岗）办理", "Only who serves at the post ({0}) may do this.", "domain.md TK2");

    public static readonly Rule WrongPost = new(
        "approval.wrong-post", "当前环节是{0}，不能进行此操作", "The case is at {0}; this act belongs to another post.", "domain.md TK5");

    public static readonly Rule ReviewerMayNotDecide = new(
        "approval.reviewer-may-not-decide", "您审核过本件，审批须由他人作出", "Who reviewed the case may not decide it.", "domain.md §2(a)");

    public static readonly Rule ClerkMayNotDecide = new(
        "approval.clerk-may-not-decide", "您受理了本件，审批须由他人作出", "Who accepted the case may not decide it.", "domain.md §2(b)");

    public static readonly Rule Suspended = new(
        "approval.suspended", "本件暂停计时中，请先恢复计时再办理", "The clocks are stopped; resume them first.", "domain.md C8");

    public static readonly Rule OpinionTooShort = new(
        "approval.opinion-too-short", "否定或退回须写明理由，不少于{0}个字", "A negative opinion has at least {0} characters.", "domain.md §3.4");

    public static readonly Rule ReturnFromFirst = new(
        "approval.return-from-first", "本岗是第一个环节，不能退回；材料问题请按补正办理", "The first post cannot return a case.", "domain.md TK5");

    public static readonly Rule ReturnedBefore = new(
        "approval.returned-before", "本岗已退回过一次，请直接作出处理", "A post returns a case at most once.", "domain.md TK5");

    public static readonly Rule ApproverDecides = new(
        "approval.approver-decides", "审批岗请直接作出准予或不予的决定", "The approval post decides; it does not pass on.", "domain.md TK5");

    public static readonly Rule EarlierPostOpen = new(
        "approval.earlier-post-open", "{0}尚未办结，不能作出决定", "{0} has not done its part.", "domain.md C8");

    public static readonly Rule GroundsMissing = new(
        "approval.grounds-missing", "不予决定须逐条写明理由和依据", "A refusal needs grounds, each with its basis.", "行政许可法 38");

    public static readonly Rule RemediesMissing = new(
        "approval.remedies-missing", "事项未登记复议机关和诉讼法院，不能作出不予决定", "The item names no remedies; a refusal must.", "行政许可法 38");

    public static readonly Rule Decided = new(
        "approval.decided", "本件已作出决定，不能再变更", "The case is decided.", "domain.md §5.2");

    public static readonly Rule NotHead = new(
        "approval.not-head", "延期须经本机关负责人批准", "Only the head of the authority extends.", "行政许可法 42");

    public static readonly Rule ExtensionLate = new(
        "approval.extension-late", "法定期限已于{0}届满，此后延期无效，已记录", "The limit ended on {0}; the extension is void and recorded.", "行政许可法 42");

    public static readonly Rule HolderMismatch = new(
        "approval.holder-mismatch", "持证人姓名与申请人不一致，请核对", "The holder is not the applicant.", "domain.md C11");

    public static readonly Rule NotCandidate = new(
        "approval.not-candidate", "所选人员不是{0}的A岗或B岗，不能转派", "The person is neither A nor B of the post ({0}).", "domain.md TK4");

    public static readonly Rule SamePerson = new(
        "approval.same-person", "该任务已在{0}名下，无需转派", "The task is {0}'s already.", "domain.md TK4");

    public static readonly Rule NoRight = new(
        "approval.no-right", "您没有{0}的权限", "You do not have the right of {0}.", "domain.md §11");

    /// <summary>All of them, for the code table.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        TaskClosed, TaskClaimed, TaskNotClaimed, NotYours, NotPostHolder, WrongPost, ReviewerMayNotDecide, ClerkMayNotDecide, Suspended,
        OpinionTooShort, ReturnFromFirst, ReturnedBefore, ApproverDecides, EarlierPostOpen, GroundsMissing, RemediesMissing, Decided,
        NotHead, ExtensionLate, HolderMismatch, NotCandidate, SamePerson, NoRight,
    ];
}
