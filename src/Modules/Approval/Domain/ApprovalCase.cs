namespace Platform.Approval.Domain;

/// <summary>办件状态 (domain.md §5.2).</summary>
internal enum CaseState
{
    /// <summary>已立案, nobody has claimed yet.</summary>
    Opened,

    /// <summary>办理中.</summary>
    InProgress,

    /// <summary>暂停计时.</summary>
    Suspended,

    /// <summary>已决定.</summary>
    Decided,

    /// <summary>制证中.</summary>
    CertificateMaking,

    /// <summary>办结.</summary>
    Completed,
}

/// <summary>
/// 办件. One accepted application on its way through the posts: who works on it, what they said, which clocks run, what was decided.
/// The item version is a snapshot: what is published later does not touch a running case (domain.md T11).
/// </summary>
internal sealed partial class ApprovalCase : AggregateRoot, IScoped
{
    private readonly List<ApprovalTask> _tasks = [];

    private ApprovalCase()
    {
    }

    public Guid ApplicationId { get; private init; }
    public string CaseNo { get; private init; } = "";
    public Guid ItemId { get; private init; }
    public string ItemName { get; private init; } = "";
    public ItemVersion Item { get; private init; } = null!;
    public string HandlingClass { get; private init; } = "";

    /// <summary>Masked, as it came.</summary>
    public string ApplicantName { get; private init; } = "";

    public Guid CentreId { get; private init; }
    public string DivisionCode { get; private init; } = "";
    public Guid WindowId { get; private init; }
    public DateOnly AcceptedOn { get; private init; }
    public bool Deemed { get; private init; }

    /// <summary>Who accepted; may not decide (domain.md §2).</summary>
    public Guid ClerkId { get; private init; }

    public CaseState State { get; private set; }
    public Decision? Decision { get; private set; }
    public Certificate? Certificate { get; private set; }
    public IReadOnlyList<CaseDocument> Documents { get; private set; } = [];
    public DateTimeOffset OpenedAt { get; private init; }
    public DateTimeOffset? CompletedAt { get; private set; }
    public DateTimeOffset? DeliveredAt { get; private set; }
    public IReadOnlyList<ApprovalTask> Tasks => _tasks;

    /// <summary>The one open task; null once nobody has to work on it.</summary>
    public ApprovalTask? Current => _tasks.Find(t => t.IsOpen);

    /// <summary>Code of the table of display states.</summary>
    public string DisplayState => State switch
    {
        CaseState.Suspended => "Suspended",
        CaseState.CertificateMaking => "Certificating",
        CaseState.Completed => DeliveredAt is null ? "ReadyForDelivery" : "Delivered",
        CaseState.Decided => Decision!.Outcome == DecisionOutcome.Approved ? "Granted" : "Refused",
        _ => Current?.Post == Post.Approval ? "InApproval" : "InReview",
    };

    /// <summary>立案 (C1). The clocks start on the day of acceptance; the window's step counts as done by the clerk.</summary>
    public static ApprovalCase Open(Acceptance acceptance, ItemVersion item, IWorkCalendar calendar, DateTimeOffset now)
    {
        var opened = new ApprovalCase
        {
            Id = Ids.New(now),
            ApplicationId = acceptance.ApplicationId,
            CaseNo = acceptance.CaseNo,
            ItemId = item.ItemId,
            ItemName = item.Name,
            Item = item,
            HandlingClass = acceptance.HandlingClass,
            ApplicantName = acceptance.ApplicantName,
            CentreId = acceptance.CentreId,
            DivisionCode = acceptance.DivisionCode,
            WindowId = acceptance.WindowId,
            AcceptedOn = acceptance.On,
            Deemed = acceptance.Deemed,
            ClerkId = acceptance.Clerk.Id,
            OpenedAt = now,
        };
        opened.StartClocks(acceptance, calendar);
        opened.EnterAcceptance(acceptance);
        opened.Raise(new HasOpened(opened, now));

        return opened;
    }

    /// <summary>进入首个环节. The first post after the window gets its task.</summary>
    public void Begin(Holder? holder, IWorkCalendar calendar, DateTimeOffset at) => OpenTask(FirstPost, holder, calendar, at);

    /// <summary>The post that works first once the case is open.</summary>
    public Post FirstPost => Item.After(Post.Acceptance)!.Post;

    /// <summary>One task of the case.</summary>
    /// <exception cref="Missing">Not of this case.</exception>
    public ApprovalTask Task(Guid id) => _tasks.Find(t => t.Id == id) ?? throw new Missing("Task", id);

    /// <summary>Keeps a document that was issued for the case.</summary>
    public void Keep(CaseDocument document) => Documents = [.. Documents, document];

    /// <summary>送达. The result is in the applicant's hands: the certificate clock ends (行政许可法 44).</summary>
    public void Deliver(DateTimeOffset at)
    {
        if (DeliveredAt is not null)
        {
            return;
        }

        DeliveredAt = at;
        EndClocks(c => c.Kind == ClockKind.Certificate, at);
        Raise(new WasDelivered(this, at));
    }

    private void EnterAcceptance(Acceptance acceptance)
    {
        var window = new Holder(Guid.Empty, acceptance.Clerk.Id, acceptance.Clerk.Name, acceptance.ActingFor);
        var task = ApprovalTask.At(Post.Acceptance, this, window, acceptance.At);
        task.Complete(TaskOutcome.Accepted, null, null, acceptance.At);
        task.Date(acceptance.On, Promised, Statutory);
        _tasks.Add(task);
    }

    private ApprovalTask OpenTask(Post post, Holder? holder, IWorkCalendar calendar, DateTimeOffset at)
    {
        var task = ApprovalTask.At(post, this, holder, at);
        _tasks.Add(task);
        StartStep(task, calendar, at);
        Raise(new TaskWaits(this, task, at));

        return task;
    }

    private RuleViolation Refuse(Rule rule, params object[] details) => new(rule, details) { Allowed = AllowedNow() };

    private static void Clear(RuleViolation? obstacle)
    {
        if (obstacle is not null)
        {
            throw obstacle;
        }
    }
}
