using System.Globalization;
using System.Security.Cryptography;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>收件. Papers are in and get their number for life; this is not acceptance (domain.md AP3).</summary>
internal static partial class ReceiveApplication
{
    public sealed record Command(
        Guid ItemId, Guid WindowId, Channel Channel, ApplicantBody Applicant, IReadOnlyList<MaterialBody> Materials) : ICommand<View>;

    public sealed record ApplicantBody(
        ApplicantKind Kind, string Name, IdType IdType, string IdNumber, string Phone, string? Address, string? ContactPerson,
        string? LegalRepresentative);

    public sealed record MaterialBody(string RequirementId, MaterialCheck Check, string? Note);

    /// <summary>The only answer that tells the query code; a repeated command gets it again from the stored answer.</summary>
    public sealed record View(
        Guid Id, string CaseNo, string QueryCode, ApplicationState State, DateOnly AcceptanceDue, DateOnly EffectiveReceiptOn,
        long Revision, IReadOnlyList<DocumentRef> Documents) : IRevisioned;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator(IBusinessClock clock)
        {
            RuleFor(c => c.ItemId).NotEmpty().WithMessage("请选择事项");
            RuleFor(c => c.WindowId).NotEmpty().WithMessage("请选择窗口");
            RuleFor(c => c.Channel).IsInEnum();
            RuleFor(c => c.Applicant).NotNull().WithMessage("请填写申请人").SetValidator(new ApplicantValidator(clock));
            RuleFor(c => c.Materials).NotNull().WithMessage("请列出材料").Must(NoneTwice).WithMessage("同一材料列了两次").WithErrorCode("duplicate");
            RuleForEach(c => c.Materials).NotNull().ChildRules(m =>
            {
                m.RuleFor(x => x.RequirementId).NotEmpty().MaximumLength(40).WithMessage("请写明材料编号");
                m.RuleFor(x => x.Check).IsInEnum();
                m.RuleFor(x => x.Note).MaximumLength(200).WithMessage("材料说明不超过200字");
            });
        }

        private static bool NoneTwice(IReadOnlyList<MaterialBody>? materials) =>
            materials is null || materials.Where(m => m is not null).GroupBy(m => m.RequirementId).All(g => g.Count() == 1);
    }

    public sealed class Handler(IntakeDb db, Desk desk, IFieldCipher cipher) : IRequestHandler<Command, View>
    {
        private static readonly Channel[] AtTheWindow = [Channel.Window, Channel.Post, Channel.Fax, Channel.Email];

        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var counter = await desk.AtWindowAsync(command.WindowId, cancellationToken);
            if (!AtTheWindow.Contains(command.Channel))
            {
                throw new RuleViolation(IntakeRules.ChannelNotHere);
            }

            var item = counter.Hall.Offer(counter.Window, command.ItemId, counter.Items, desk.Today);
            var materials = Checked(item, command.Materials);
            var queryCode = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);

            // Numbers come last: their rows stay locked until commit.
            var caseNo = await NextCaseNoAsync(counter.Hall.Centre.PlaceCode, cancellationToken);
            var application = Application.Receive(
                new Receipt
                {
                    CaseNo = caseNo,
                    QueryCodePrint = cipher.QueryCode(caseNo.Value, queryCode),
                    Item = item,
                    CentreId = counter.Hall.Centre.Id,
                    WindowId = counter.Window.Id,
                    Channel = command.Channel,
                    Applicant = Sealed(command.Applicant),
                    Materials = materials,
                    By = counter.By,
                },
                desk.HoursAt(caseNo.PlaceCode), desk.Calendar, desk.Now);
            db.Add(application);
            db.WatchNew(application);
            var voucher = await db.IssueDocumentAsync(
                Papers.Receipt(counter.Hall.Centre, application, item, queryCode, desk.Now), cancellationToken);

            return new View(
                application.Id, application.CaseNo, queryCode, application.State, application.AcceptanceDue, application.EffectiveReceiptOn,
                application.Revision, [DocumentRef.Of(voucher)]);
        }

        private async Task<CaseNumber> NextCaseNoAsync(string placeCode, CancellationToken ct)
        {
            var serial = await db.NextNumberAsync(
                string.Create(CultureInfo.InvariantCulture, $"case:{placeCode}:{desk.Today:yyyyMMdd}"), ct);

            return CaseNumber.Of(placeCode, desk.Today, (int)serial);
        }

        private Applicant Sealed(ApplicantBody body) => new()
        {
            Kind = body.Kind,
            Name = body.Name.Trim(),
            IdType = body.IdType,
            IdNumberSealed = cipher.SealId(body.IdNumber),
            IdNumberPrint = cipher.IdPrint(body.IdNumber),
            IdTailPrint = cipher.IdTailPrint(body.IdNumber[^4..]),
            Phone = body.Phone,
            PhoneTail = body.Phone[^4..],
            Address = body.Address,
            ContactPerson = body.ContactPerson,
            LegalRepresentative = body.LegalRepresentative,
        };

        /// <summary>受理标准: the item's own list; what the clerk did not look at stays unchecked.</summary>
        private static IReadOnlyList<SubmittedMaterial> Checked(ItemVersion item, IReadOnlyList<MaterialBody> bodies)
        {
            var list = item.EmptyList();
            MaterialIds.GuardKnown(list, bodies.Select(b => b.RequirementId), i => $"Materials[{i}].RequirementId");
            var found = bodies.ToDictionary(b => b.RequirementId);

            return [.. list.Select(m => found.GetValueOrDefault(m.RequirementId) is { } b ? m.Found(b.Check, b.Note) : m)];
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/applications", Post)
        .Requires(Capabilities.IntakeHandle).IsCommand()
        .WithName(nameof(ReceiveApplication)).WithSummary("Receive papers at a window; the case number is given here");

    private static async Task<Created<View>> Post(Command command, IMediator mediator, CancellationToken ct)
    {
        var view = await mediator.Send(command, ct);

        return TypedResults.Created($"/api/v1/intake/applications/{view.Id}", view);
    }
}
