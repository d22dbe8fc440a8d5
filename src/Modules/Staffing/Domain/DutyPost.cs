namespace Platform.Staffing.Domain;

/// <summary>岗位 (AB岗). A post of a centre with its A and its B persons in order of call, and who serves there now.</summary>
internal sealed class DutyPost : AggregateRoot, IScoped
{
    private List<Stand> _bs = [];

    private DutyPost()
    {
    }

    public required string Post { get; init; }

    public required string Label { get; init; }

    public Guid? WindowId { get; init; }

    public int? WindowNo { get; init; }

    public required Guid Centre { get; init; }

    public required string DivisionCode { get; init; }

    public Guid A { get; private set; }

    public string AName { get; private set; } = "";

    /// <summary>B persons, first called first.</summary>
    public IReadOnlyList<Stand> Bs => _bs;

    public ShiftState State { get; private set; }

    /// <summary>Since when the state holds.</summary>
    public DateTimeOffset Since { get; private set; }

    public Guid? Serving { get; private set; }

    public string? ServingName { get; private set; }

    /// <summary>When A left, until the post is staffed again.</summary>
    public DateTimeOffset? LeftAt { get; private set; }

    public string? AbsenceReason { get; private set; }

    public Guid? CoverId { get; private set; }

    public static DutyPost Set(DutyPostPlan plan, DateTimeOffset now)
    {
        if (plan.Bs.Count == 0 || plan.Bs.Any(b => b.Id == plan.A.Id))
        {
            throw new ArgumentException($"{plan.Label}: a post needs at least one B, and A cannot be his own B.", nameof(plan));
        }

        var post = new DutyPost
        {
            Id = plan.Id,
            Post = plan.Post,
            Label = plan.Label,
            WindowId = plan.WindowId,
            WindowNo = plan.WindowNo,
            Centre = plan.Centre,
            DivisionCode = plan.PlaceCode,
            A = plan.A.Id,
            AName = plan.A.Name,
            _bs = [.. plan.Bs],
            Since = now,
        };
        post.Raise(new Filled(post, now));

        return post;
    }

    /// <summary>签到. A comes to the post; coming back ends an absence.</summary>
    public void CheckIn(Guid person, OfficeTime office, DateTimeOffset now)
    {
        if (person != A)
        {
            throw new RuleViolation(Bs.Any(b => b.Id == person) ? StaffingRules.NothingToCover : StaffingRules.NotYours, InChinese)
            {
                Allowed = Allowed(person),
            };
        }

        if (State == ShiftState.StaffedByA)
        {
            throw new RuleViolation(StaffingRules.AlreadyServing, AName);
        }

        EndCover(now);
        EndGap(office, now);
        Serve(ShiftState.StaffedByA, A, AName, now);
        (LeftAt, AbsenceReason) = (null, null);
    }

    /// <summary>离岗. A leaves; B is asked. <paramref name="bAvailable"/> says whether any B is not away himself.</summary>
    public void Leave(Guid by, AbsenceReason reason, bool bAvailable, DateTimeOffset now)
    {
        if (by != A)
        {
            throw new RuleViolation(StaffingRules.NotYours);
        }

        if (State is not (ShiftState.StaffedByA or ShiftState.Closed))
        {
            throw new RuleViolation(StaffingRules.NotServing, InChinese) { Allowed = Allowed(by) };
        }

        if (!bAvailable && reason.CanWait)
        {
            throw new RuleViolation(StaffingRules.NobodyLeft);
        }

        (State, Since, Serving, ServingName) = (ShiftState.HandoverPending, now, null, null);
        (LeftAt, AbsenceReason) = (now, reason.Code);
        Raise(new Left(this, reason.Code, now));
    }

    /// <summary>顶岗确认. B takes over; A's open work follows him.</summary>
    public void TakeOver(Guid by, OfficeTime office, DateTimeOffset now)
    {
        if (Bs.FirstOrDefault(b => b.Id == by) is not { } b)
        {
            throw new RuleViolation(StaffingRules.OnlyB, string.Join("、", Bs.Select(x => x.Name)));
        }

        if (State is not (ShiftState.HandoverPending or ShiftState.Unstaffed))
        {
            throw new RuleViolation(StaffingRules.NothingToCover, InChinese) { Allowed = Allowed(by) };
        }

        EndGap(office, now);
        CoverId = Ids.New(now);
        Serve(ShiftState.CoveredByB, b.Id, b.Name, now);
        Raise(new CoverBegan(this, b, now));
    }

    /// <summary>空岗. Nobody came in time; the fact is dated by the end of the limit, not by the sweep.</summary>
    public bool MarkUnstaffed(DateTimeOffset at)
    {
        if (State != ShiftState.HandoverPending)
        {
            return false;
        }

        (State, Since) = (ShiftState.Unstaffed, at);
        Raise(new LeftEmpty(this, LeftAt ?? at, at));

        return true;
    }

    /// <summary>The acts <paramref name="person"/> may do now.</summary>
    public IReadOnlyList<string> Allowed(Guid person) => (State, person == A, Bs.Any(b => b.Id == person)) switch
    {
        (ShiftState.Closed, true, _) => ["check-in", "absence"],
        (ShiftState.StaffedByA, true, _) => ["absence"],
        (_, true, _) => ["return"],
        (ShiftState.HandoverPending or ShiftState.Unstaffed, _, true) => ["cover"],
        _ => [],
    };

    private string InChinese => State switch
    {
        ShiftState.Closed => "未签到",
        ShiftState.StaffedByA => "A岗在岗",
        ShiftState.HandoverPending => "待顶岗",
        ShiftState.CoveredByB => "B岗顶岗",
        _ => "空岗",
    };

    private void Serve(ShiftState state, Guid who, string name, DateTimeOffset now)
    {
        (State, Since, Serving, ServingName) = (state, now, who, name);
        Raise(new Staffed(this, who, name, state == ShiftState.StaffedByA ? "A" : "B", now));
    }

    private void EndCover(DateTimeOffset now)
    {
        if (State == ShiftState.CoveredByB)
        {
            Raise(new CoverOver(this, CoverId!.Value, Serving!.Value, now));
            CoverId = null;
        }
    }

    private void EndGap(OfficeTime office, DateTimeOffset now)
    {
        if (State == ShiftState.Unstaffed)
        {
            Raise(new StaffedAgain(this, office.MinutesBetween(LeftAt ?? Since, now), now));
        }
    }

    internal sealed record Filled(DutyPost Post, DateTimeOffset At) : IDomainEvent;

    internal sealed record Staffed(DutyPost Post, Guid Who, string Name, string Role, DateTimeOffset At) : IDomainEvent;

    internal sealed record Left(DutyPost Post, string Reason, DateTimeOffset At) : IDomainEvent;

    internal sealed record CoverBegan(DutyPost Post, Stand B, DateTimeOffset At) : IDomainEvent;

    internal sealed record CoverOver(DutyPost Post, Guid CoverId, Guid B, DateTimeOffset At) : IDomainEvent;

    internal sealed record LeftEmpty(DutyPost Post, DateTimeOffset LeftAt, DateTimeOffset At) : IDomainEvent;

    internal sealed record StaffedAgain(DutyPost Post, int Minutes, DateTimeOffset At) : IDomainEvent;
}

/// <summary>A person who stands at a post.</summary>
internal sealed record Stand(Guid Id, string Name);

/// <summary>How a post is set.</summary>
internal sealed record DutyPostPlan(
    Guid Id, string Post, string Label, Guid? WindowId, int? WindowNo, Guid Centre, string PlaceCode, Stand A, IReadOnlyList<Stand> Bs);
