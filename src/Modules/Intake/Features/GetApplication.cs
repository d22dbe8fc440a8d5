using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>办件卷宗. One application in full, with what its reader may do now and why not.</summary>
internal static class GetApplication
{
    public sealed record Query(Guid? Id, string? CaseNo) : IQuery<View>;

    public sealed class View(Application a, KnownCase? known, Hall hall, ItemVersion item, ApplicantView applicant) : IRevisioned
    {
        private readonly KnownWindow? _window = hall.Window(a.WindowId);

        public Guid Id { get; } = a.Id;
        public string CaseNo { get; } = a.CaseNo;
        public Guid ItemId { get; } = a.ItemId;
        public int ItemVersion { get; } = a.ItemVersion;
        public int? ReferenceNo { get; } = item.ReferenceNo;
        public string ItemName { get; } = a.ItemName;
        public bool Instant { get; } = a.Instant;
        public bool Demo { get; } = item.Demo;
        public Guid CentreId { get; } = a.CentreId;
        public string CentreName { get; } = hall.Centre.Name;
        public Guid WindowId { get; } = a.WindowId;
        public int? WindowNo => _window?.No;
        public string? WindowName => _window?.Label;
        public Channel Channel { get; } = a.Channel;
        public ApplicantView Applicant { get; } = applicant;
        public ApplicationState State { get; } = a.State;
        public string DisplayState { get; } = KnownCase.DisplayCodeOf(a.State, known);
        public HandlingClass HandlingClass { get; } = a.Class;
        public bool EverSupplemented { get; } = a.EverSupplemented;
        public int Round { get; } = a.Round;
        public int Visits { get; } = a.Visits;
        public Guid ReceivedBy { get; } = a.ReceivedBy;
        public string ReceivedByName { get; } = a.ReceivedByName;
        public DateTimeOffset ReceivedAt { get; } = a.ReceivedAt;
        public DateOnly EffectiveReceiptOn { get; } = a.EffectiveReceiptOn;
        public DateOnly? AcceptanceDue { get; } = a.State == ApplicationState.Received ? a.AcceptanceDue : null;
        public DateOnly? AcceptedOn { get; } = a.AcceptedOn;
        public bool Deemed { get; } = a.Deemed;
        public DateOnly? PromisedDue { get; } = known?.PromisedDue;
        public DateOnly? StatutoryDue { get; } = known?.StatutoryDue;
        public Guid? CaseId { get; } = a.CaseId ?? a.Result?.CaseId;
        public CaseResult? Result { get; } = a.Result;
        public DeliveryView? Delivery { get; } = DeliveryView.Of(a.Delivery);
        public IReadOnlyList<MaterialView> Materials { get; } = [.. a.Materials.Select(m => MaterialView.Of(m, item))];
        public IReadOnlyList<SupplementNotice> Notices { get; } = a.Notices;
        public required IReadOnlyList<DocumentRef> Documents { get; init; }
        public required IReadOnlyList<ActionView> AllowedActions { get; init; }
        public long Revision { get; } = a.Revision;
    }

    /// <summary>Masked: who needs the number in full asks for it with a purpose.</summary>
    public sealed record ApplicantView(
        ApplicantKind Kind, string Name, IdType IdType, string IdNumber, string Phone, string? ContactPerson, string? LegalRepresentative);

    public sealed record MaterialView(string RequirementId, string Name, bool Required, bool Deferrable, MaterialCheck Check, string? Note)
    {
        public static MaterialView Of(SubmittedMaterial m, ItemVersion item) => new(
            m.RequirementId, m.Name, m.Required, item.Materials.Any(r => r.Id == m.RequirementId && r.Deferrable), m.Check, m.Note);
    }

    public sealed record DeliveryView(DeliveryMethod Method, string RecipientName, string? Relation, DateTimeOffset DeliveredAt)
    {
        public static DeliveryView? Of(Delivery? d) =>
            d is null ? null : new(d.Method, Masking.Name(d.RecipientName), d.Relation, d.DeliveredAt);
    }

    /// <param name="Action">Sub-resource of the act.</param>
    /// <param name="Allowed">True when the caller may do it now.</param>
    /// <param name="Reason">Why not, in Chinese.</param>
    /// <param name="Code">Code of the rule that forbids it.</param>
    public sealed record ActionView(string Action, bool Allowed, string? Reason, string? Code);

    public sealed class Handler(IntakeDb db, Desk desk, ReadCopies copies, IFieldCipher cipher) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var a = await Asked(query).FirstOr404Async(nameof(Application), query, cancellationToken);
            var (hall, items) = await copies.OfAsync(a.DivisionCode, cancellationToken);
            var known = await db.Set<KnownCase>().AsNoTracking().SingleOrDefaultAsync(k => k.CaseNo == a.CaseNo, cancellationToken);
            var documents = await db.Set<IssuedDocument>().AsNoTracking()
                .Where(d => d.CaseNo == a.CaseNo && d.State == DocumentState.Issued).OrderBy(d => d.IssuedAt).ThenBy(d => d.Id)
                .Select(d => new DocumentRef(d.Id, d.Type, d.Number, d.Title)).ToListAsync(cancellationToken);

            return new View(a, known, hall, items.Version(a.ItemId, a.ItemVersion)!, Masked(a.Applicant))
            {
                Documents = documents,
                AllowedActions = await ActionsAsync(a, hall, cancellationToken),
            };
        }

        private IQueryable<Application> Asked(Query query) => query.Id is { } id
            ? db.Applications.AsNoTracking().Where(a => a.Id == id)
            : db.Applications.AsNoTracking().Where(a => a.CaseNo == query.CaseNo);

        private ApplicantView Masked(Applicant a) => new(
            a.Kind, a.MaskedName, a.IdType, Masking.Apply(Mask.IdentityNumber, cipher.OpenId(a.IdNumberSealed))!,
            Masking.Apply(Mask.Phone, a.Phone)!, Masking.Apply(Mask.Name, a.ContactPerson),
            Masking.Apply(Mask.Name, a.LegalRepresentative));

        private async Task<IReadOnlyList<ActionView>> ActionsAsync(Application a, Hall hall, CancellationToken ct)
        {
            var atWindow = desk.WhyNotAt(hall, a.WindowId);
            var acts = Enum.GetValues<Act>().Select(act => (act.Code(), WhyNot(a, act, act == Act.Deliver ? null : atWindow))).ToList();
            if (a is { Instant: true, State: ApplicationState.Received })
            {
                var authority = await copies.DecidingAuthorityAsync(desk.Me.StaffNo, a.ItemId, a.DivisionCode, desk.Today, ct);
                var why = WhyNot(a, Act.Accept, atWindow) ?? (authority is null ? Said(IntakeRules.NotAuthorised, a.ItemName) : null);
                acts.Add(("decideInstantly", why));
            }

            return [.. acts.Select(x => new ActionView(x.Item1, x.Item2 is null, x.Item2?.Message, x.Item2?.Rule.Code))];
        }

        /// <summary>Right first, then state, then place: the first thing that stands in the way is the one worth telling.</summary>
        private RuleViolation? WhyNot(Application a, Act act, RuleViolation? place) =>
            !db.Session.Actor.Can(act == Act.Deliver ? Capabilities.Deliver : Capabilities.IntakeHandle) ? Said(IntakeRules.NotYourPost)
            : a.WhyNot(act, desk.Today) ?? place;

        private static RuleViolation Said(Rule rule, params object[] details) => new(rule, details);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapGet("/applications/{id:guid}", ById).Requires(Capabilities.IntakeRead)
            .WithName(nameof(GetApplication)).WithSummary("One application in full");
        app.MapGet("/applications/by-case-no/{caseNo}", ByCaseNo).Requires(Capabilities.IntakeRead)
            .WithName(nameof(GetApplication) + "ByCaseNo").WithSummary("One application in full, by its number");
    }

    private static Task<Ok<View>> ById(Guid id, IMediator mediator, CancellationToken ct) => SendAsync(new Query(id, null), mediator, ct);

    private static Task<Ok<View>> ByCaseNo(string caseNo, IMediator mediator, CancellationToken ct) =>
        SendAsync(new Query(null, caseNo), mediator, ct);

    private static async Task<Ok<View>> SendAsync(Query query, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(query, ct));
}
