namespace Platform.Approval.Domain;

/// <summary>任务状态 (domain.md §5.3).</summary>
internal enum TaskState
{
    /// <summary>待领取.</summary>
    Pending,

    /// <summary>已领取.</summary>
    Claimed,

    /// <summary>已完成.</summary>
    Completed,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>任务结果.</summary>
internal enum TaskOutcome
{
    /// <summary>受理: the window's part, before the case opened.</summary>
    Accepted,

    /// <summary>同意通过.</summary>
    PassAgree,

    /// <summary>否决通过: goes on with a "no"; only the approval post decides.</summary>
    PassDisagree,

    /// <summary>退回上一岗.</summary>
    ReturnToPrevious,

    /// <summary>决定.</summary>
    Decide,

    /// <summary>制证.</summary>
    Issued,
}

/// <summary>转派原因.</summary>
internal enum MoveCause
{
    /// <summary>B stands in.</summary>
    CoverStarted,

    /// <summary>A is back.</summary>
    CoverEnded,

    /// <summary>The centre's manager moved it.</summary>
    Manager,
}

/// <summary>
/// 任务. One post's part of a case. It carries what the task list shows (names, dates), so that the list reads one table; the dates are
/// copies that only the case's recomputation writes.
/// </summary>
internal sealed class ApprovalTask : IScoped
{
    private ApprovalTask()
    {
    }

    public Guid Id { get; private init; }
    public Guid CaseId { get; private init; }
    public ApprovalCase Case { get; private init; } = null!;
    public string CaseNo { get; private init; } = "";
    public string ItemName { get; private init; } = "";

    /// <summary>Masked, as it came.</summary>
    public string ApplicantName { get; private init; } = "";

    public Guid CentreId { get; private init; }
    public string DivisionCode { get; private init; } = "";
    public Post Post { get; private init; }

    /// <summary>Place among the tasks of the case, from 0.</summary>
    public int Sequence { get; private init; }

    public TaskState State { get; private set; }

    /// <summary>Pending or claimed: the tasks that lists are about.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The duty post it waits at; null while none of the centre is known.</summary>
    public Guid? DutyPostId { get; private set; }

    public Guid? AssigneeId { get; private set; }
    public string? AssigneeName { get; private set; }

    /// <summary>The A for whom a covering B works.</summary>
    public Guid? ActingFor { get; private set; }

    public string? ActingForName { get; private set; }
    public DateTimeOffset AssignedAt { get; private set; }
    public DateTimeOffset? ClaimedAt { get; private set; }
    public DateTimeOffset? CompletedAt { get; private set; }
    public TaskOutcome? Outcome { get; private set; }
    public string? Opinion { get; private set; }
    public string? ReasonCode { get; private set; }

    public DateOnly StepDue { get; private set; }
    public DateOnly PromisedDue { get; private set; }
    public DateOnly StatutoryDue { get; private set; }

    /// <summary>The nearest date the holder has to keep: the order of the list.</summary>
    public DateOnly Due { get; private set; }

    public bool PromisedStopped { get; private set; }
    public bool StatutoryStopped { get; private set; }

    internal static ApprovalTask At(Post post, ApprovalCase @case, Holder? holder, DateTimeOffset at)
    {
        var task = new ApprovalTask
        {
            Id = Ids.New(at),
            CaseId = @case.Id,
            Case = @case,
            CaseNo = @case.CaseNo,
            ItemName = @case.ItemName,
            ApplicantName = @case.ApplicantName,
            CentreId = @case.CentreId,
            DivisionCode = @case.DivisionCode,
            Post = post,
            Sequence = @case.Tasks.Count,
            State = TaskState.Pending,
            IsOpen = true,
            AssignedAt = at,
        };
        task.Hand(holder);

        return task;
    }

    internal void Claim(Holder holder, DateTimeOffset at)
    {
        Hand(holder);
        (State, ClaimedAt) = (TaskState.Claimed, at);
    }

    internal void Release() => (State, ClaimedAt, AssigneeId, AssigneeName, ActingFor, ActingForName) =
        (TaskState.Pending, null, null, null, null, null);

    internal void Move(Holder to, DateTimeOffset at)
    {
        Hand(to);
        (State, ClaimedAt, AssignedAt) = (TaskState.Pending, null, at);
    }

    internal void Complete(TaskOutcome outcome, string? opinion, string? reasonCode, DateTimeOffset at) =>
        (State, IsOpen, Outcome, Opinion, ReasonCode, CompletedAt) = (TaskState.Completed, false, outcome, opinion, reasonCode, at);

    /// <summary>Copies the dates the case has derived.</summary>
    internal void Date(DateOnly step, CaseClock promised, CaseClock statutory)
    {
        (StepDue, PromisedDue, StatutoryDue) = (step, promised.Due, statutory.Due);
        (PromisedStopped, StatutoryStopped) = (promised.Clock.IsStopped, statutory.Clock.IsStopped);
        var bound = promised.IsOpen ? [step, promised.Due, statutory.Due] : new[] { step };
        Due = bound.Min();
    }

    private void Hand(Holder? holder) => (DutyPostId, AssigneeId, AssigneeName, ActingFor, ActingForName) =
        (holder?.DutyPostId, holder?.Id, holder?.Name, holder?.ActingFor, holder?.ActingForName);
}
