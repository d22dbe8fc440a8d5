namespace Platform.Approval.Domain;

internal sealed partial class ApprovalCase
{
    /// <summary>领取 (TK2). Only who serves at the post, and nobody who is barred from deciding this case.</summary>
    public void Claim(Guid taskId, Official who, Holder? serving, DateTimeOffset at)
    {
        var task = Task(taskId);
        Clear(ObstacleToClaim(task, who, serving));
        var foreseen = task.AssigneeId;
        task.Claim(serving!, at);
        State = State == CaseState.Opened ? CaseState.InProgress : State;
        Raise(foreseen == who.Id ? new TaskTaken(this, task, at) : new TaskWaits(this, task, at));
    }

    /// <summary>退还 (TK3). Back to the post; whoever serves there may take it.</summary>
    public void Release(Guid taskId, Official who, DateTimeOffset at)
    {
        var task = Task(taskId);
        Clear(ObstacleToHold(task, who.Id));
        task.Release();
        Raise(new TaskWaits(this, task, at));
    }

    /// <summary>转派 (TK4). Claimed or not, it waits for the other person now.</summary>
    public void Move(Guid taskId, Holder to, MoveCause cause, DateTimeOffset at)
    {
        var task = Task(taskId);
        Clear(ObstacleToMove(task, to));
        var from = task.AssigneeId;
        task.Move(to, at);
        Raise(new TaskMoved(this, task, from, cause, at));
    }

    /// <summary>派给. The waiting task has found its person.</summary>
    public void Hand(Holder to, DateTimeOffset at)
    {
        if (Current is { State: TaskState.Pending, AssigneeId: null } task)
        {
            task.Move(to, at);
            Raise(new TaskWaits(this, task, at));
        }
    }

    /// <summary>通过 or 退回 (TK5). A negative opinion goes on to the next post: only the approval post ends a case.</summary>
    /// <param name="taskId">The task.</param>
    /// <param name="report">What the post found.</param>
    /// <param name="who">Who acts.</param>
    /// <param name="next">Who serves at the post that works next.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="at">Business time.</param>
    public void Complete(Guid taskId, PostReport report, Official who, Holder? next, IWorkCalendar calendar, DateTimeOffset at)
    {
        var task = Task(taskId);
        Clear(ObstacleToReport(task, report, who.Id));
        var post = PostAfter(task.Post, report.Outcome);
        Finish(task, report.Outcome, report.Opinion, report.ReasonCode, at);
        OpenTask(post, next, calendar, at);
    }

    /// <summary>Refuses a report that may not be made, before anything else is looked up.</summary>
    public void GuardReport(Guid taskId, PostReport report, Official who) => Clear(ObstacleToReport(Task(taskId), report, who.Id));

    /// <summary>Which post works after <paramref name="post"/> has reported.</summary>
    public Post PostAfter(Post post, TaskOutcome outcome) => outcome == TaskOutcome.ReturnToPrevious
        ? (Item.Before(post) ?? throw Refuse(ApprovalRules.ReturnFromFirst)).Post
        : Item.After(post)!.Post;

    private RuleViolation? ObstacleToClaim(ApprovalTask task, Official who, Holder? serving) => task switch
    {
        { IsOpen: false } => Refuse(ApprovalRules.TaskClosed),
        { State: TaskState.Claimed } => Refuse(ApprovalRules.TaskClaimed, task.AssigneeName!),
        _ when serving?.Id != who.Id => Refuse(ApprovalRules.NotPostHolder, task.Post.InChinese()),
        _ => task.Post == Post.Approval ? ObstacleToJudge(who.Id) : null,
    };

    /// <summary>Separation of duties (domain.md §2): the reviewer does not decide, nor does the clerk who accepted.</summary>
    private RuleViolation? ObstacleToJudge(Guid who) =>
        _tasks.Exists(t => t is { Post: Post.Review, State: TaskState.Completed } && t.AssigneeId == who)
            ? Refuse(ApprovalRules.ReviewerMayNotDecide)
        : ClerkId == who ? Refuse(ApprovalRules.ClerkMayNotDecide)
        : null;

    private RuleViolation? ObstacleToHold(ApprovalTask task, Guid who) => task switch
    {
        { IsOpen: false } => Refuse(ApprovalRules.TaskClosed),
        { State: TaskState.Pending } => Refuse(ApprovalRules.TaskNotClaimed),
        _ when task.AssigneeId != who => Refuse(ApprovalRules.NotYours, task.AssigneeName!),
        _ => null,
    };

    private RuleViolation? ObstacleToMove(ApprovalTask task, Holder to) => task switch
    {
        { IsOpen: false } => Refuse(ApprovalRules.TaskClosed),
        _ when task.AssigneeId == to.Id => Refuse(ApprovalRules.SamePerson, to.Name),
        _ => null,
    };

    private RuleViolation? ObstacleToWork(ApprovalTask task, Guid who) =>
        ObstacleToHold(task, who) ?? (State == CaseState.Suspended ? Refuse(ApprovalRules.Suspended) : null);

    private RuleViolation? ObstacleToReport(ApprovalTask task, PostReport report, Guid who) =>
        ObstacleToWork(task, who)
        ?? (report.Outcome == TaskOutcome.ReturnToPrevious ? ObstacleToReturn(task) : ObstacleToPass(task))
        ?? (report.Outcome != TaskOutcome.PassAgree ? ObstacleToOpinion(report.Opinion, report.NegativeOpinionLength) : null);

    private RuleViolation? ObstacleToPass(ApprovalTask task) => task.Post switch
    {
        Post.Review => null,
        Post.Approval => Refuse(ApprovalRules.ApproverDecides),
        _ => Refuse(ApprovalRules.WrongPost, task.Post.InChinese()),
    };

    private RuleViolation? ObstacleToReturn(ApprovalTask task) =>
        task.Post is not (Post.Review or Post.Approval) ? Refuse(ApprovalRules.WrongPost, task.Post.InChinese())
        : Item.Before(task.Post) is null ? Refuse(ApprovalRules.ReturnFromFirst)
        : HasReturned(task.Post) ? Refuse(ApprovalRules.ReturnedBefore)
        : null;

    private bool HasReturned(Post post) => _tasks.Exists(t => t.Post == post && t.Outcome == TaskOutcome.ReturnToPrevious);

    private RuleViolation? ObstacleToOpinion(string opinion, int shortest) =>
        opinion.Trim().Length < shortest ? Refuse(ApprovalRules.OpinionTooShort, shortest) : null;

    private void Finish(ApprovalTask task, TaskOutcome outcome, string? opinion, string? reasonCode, DateTimeOffset at)
    {
        task.Complete(outcome, opinion, reasonCode, at);
        EndClocks(c => c.TaskId == task.Id, at);
        Raise(new TaskDone(this, task, at));
    }
}

/// <summary>环节意见. What a post hands on.</summary>
/// <param name="Outcome">PassAgree, PassDisagree or ReturnToPrevious.</param>
/// <param name="Opinion">Opinion text.</param>
/// <param name="ReasonCode">Reason code of a return or a negative opinion.</param>
/// <param name="NegativeOpinionLength">Shortest text of a negative opinion, by the authority's setting.</param>
internal sealed record PostReport(TaskOutcome Outcome, string Opinion, string? ReasonCode, int NegativeOpinionLength);
