namespace Platform.Intake.Domain;

/// <summary>
/// 申请. Intake owns it from the first paper to the delivered result; from acceptance on, Approval does the work (domain.md §5.1).
/// </summary>
internal sealed partial class Application : AggregateRoot, IScoped
{
    private Application()
    {
    }

    /// <summary>23 digits, for life.</summary>
    public required string CaseNo { get; init; }

    /// <summary>Fingerprint of the six digits the applicant holds; the digits themselves are told once.</summary>
    public required string QueryCodePrint { get; init; }

    public required Guid ItemId { get; init; }
    public required int ItemVersion { get; init; }
    public required string ItemName { get; init; }
    public required bool Instant { get; init; }
    public required bool Escalated { get; init; }
    public required Limit PromisedLimit { get; init; }
    public required Limit StatutoryLimit { get; init; }
    public required Guid CentreId { get; init; }

    /// <summary>Place code of the centre.</summary>
    public required string DivisionCode { get; init; }

    public required Guid WindowId { get; init; }
    public required Channel Channel { get; init; }
    public required Applicant Applicant { get; init; }

    /// <summary>Who received it; on a deemed acceptance the law names him.</summary>
    public required Guid ReceivedBy { get; init; }

    public required string ReceivedByName { get; init; }
    public required DateTimeOffset ReceivedAt { get; init; }

    public ApplicationState State { get; private set; }
    public HandlingClass Class { get; private set; }
    public IReadOnlyList<ClassChange> ClassHistory { get; private set; } = [];
    public IReadOnlyList<SubmittedMaterial> Materials { get; private set; } = [];
    public IReadOnlyList<SupplementNotice> Notices { get; private set; } = [];

    /// <summary>1, and one more with each complete supplement.</summary>
    public int Round { get; private set; }

    /// <summary>Legal date of receipt of this round (T7).</summary>
    public DateOnly EffectiveReceiptOn { get; private set; }

    /// <summary>Last date to answer; silence accepts.</summary>
    public DateOnly AcceptanceDue { get; private set; }

    /// <summary>Budget and ledger of this round; <see cref="AcceptanceDue"/> is derived from it.</summary>
    public Clock AcceptanceClock { get; private set; } = null!;

    public DateOnly? AcceptedOn { get; private set; }
    public bool Deemed { get; private set; }
    public Guid? CaseId { get; private set; }
    public Delivery? Delivery { get; private set; }

    /// <summary>Times the applicant had to come.</summary>
    public int Visits { get; private set; }

    /// <summary>补办: asked for a supplement at least once; stays for statistics.</summary>
    public bool EverSupplemented => Notices.Count > 0;

    /// <summary>收件. Papers are in; the acceptance clock runs.</summary>
    public static Application Receive(Receipt receipt, OfficeHours hours, IWorkCalendar calendar, DateTimeOffset now)
    {
        var application = new Application
        {
            Id = Ids.New(now),
            CaseNo = receipt.CaseNo.Value,
            QueryCodePrint = receipt.QueryCodePrint,
            ItemId = receipt.Item.ItemId,
            ItemVersion = receipt.Item.Version,
            ItemName = receipt.Item.Name,
            Instant = receipt.Item.Instant,
            Escalated = receipt.Item.Escalated,
            PromisedLimit = receipt.Item.PromisedLimit,
            StatutoryLimit = receipt.Item.StatutoryLimit,
            CentreId = receipt.CentreId,
            DivisionCode = receipt.CaseNo.PlaceCode,
            WindowId = receipt.WindowId,
            Channel = receipt.Channel,
            Applicant = receipt.Applicant,
            ReceivedBy = receipt.By.Id,
            ReceivedByName = receipt.By.Name,
            ReceivedAt = now,
        };
        application.Open(receipt.Materials, hours, calendar, now);
        application.Raise(new Received(application, receipt.By, now));

        return application;
    }

    /// <summary>当场更正 (行政许可法 32(1)(3)). What the clerk found when looking through the papers; logged, no new clock.</summary>
    public void CheckMaterials(IReadOnlyList<MaterialFinding> findings, DateOnly today, DateTimeOffset now)
    {
        Demand(Act.CheckMaterials, today);
        var byId = findings.ToDictionary(f => f.RequirementId);
        Materials = [.. Materials.Select(m => byId.GetValueOrDefault(m.RequirementId) is { } f ? m.Found(f.Check, f.Note) : m)];
        Raise(new MaterialsChecked(this, now));
    }

    private void Open(IReadOnlyList<SubmittedMaterial> materials, OfficeHours hours, IWorkCalendar calendar, DateTimeOffset now)
    {
        Materials = materials;
        Visits = Channel == Channel.Window ? 1 : 0;
        State = ApplicationState.Received;
        Class = ClassNow();
        StartRound(hours, calendar, now);
    }

    private void StartRound(OfficeHours hours, IWorkCalendar calendar, DateTimeOffset now)
    {
        Round++;
        AcceptanceClock = AcceptanceRule.Clock(now, hours.AfterHours, hours.Close);
        Derive(calendar);
    }

    private bool Derive(IWorkCalendar calendar)
    {
        var (start, due) = (EffectiveReceiptOn, AcceptanceDue);
        var deadline = Recompute.Of(AcceptanceClock, calendar);
        (EffectiveReceiptOn, AcceptanceDue) = (deadline.EffectiveStart, deadline.Due);

        return (start, due) != (EffectiveReceiptOn, AcceptanceDue);
    }

    /// <summary>Moves to <paramref name="state"/> and keeps the handling class in step (first match wins).</summary>
    private void Become(ApplicationState state, DateTimeOffset at)
    {
        State = state;
        var now = ClassNow();
        if (now != Class)
        {
            Raise(new ClassChanged(this, Class, now, at));
            ClassHistory = [.. ClassHistory, new ClassChange(Class, now, at)];
            Class = now;
        }
    }

    private HandlingClass ClassNow() => this switch
    {
        { State: ApplicationState.Returned } => HandlingClass.Returned,
        { State: ApplicationState.AwaitingSupplement } => HandlingClass.Supplement,
        { Escalated: true } => HandlingClass.Escalated,
        { Instant: true } => HandlingClass.Instant,
        _ => HandlingClass.Promised,
    };

    internal sealed record Received(Application Application, Official By, DateTimeOffset At) : IDomainEvent;

    internal sealed record MaterialsChecked(Application Application, DateTimeOffset At) : IDomainEvent;

    internal sealed record ClassChanged(Application Application, HandlingClass From, HandlingClass To, DateTimeOffset At) : IDomainEvent;
}

/// <summary>类型变更. A change of the handling class.</summary>
internal sealed record ClassChange(HandlingClass From, HandlingClass To, DateTimeOffset At);
