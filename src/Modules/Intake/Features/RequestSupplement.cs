using Platform.Intake.Data;
using Platform.Intake.Domain;
using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Features;

/// <summary>
/// 补正告知. The clerk tells the applicant once, and in full, what is missing and how to cure it (行政许可法 32(1)(4), domain.md AP6).
/// </summary>
internal static class RequestSupplement
{
    public sealed record Body(IReadOnlyList<Entry> Entries, string? NewFact);

    public sealed record Entry(string RequirementId, string Defect, string HowToCure);

    public sealed record Command(Guid Id, IReadOnlyList<Entry> Entries, string? NewFact) : ICommand<View>;

    public sealed record View(Guid Id, ApplicationState State, DateOnly Due, int Round, DocumentRef Document, long Revision) : IRevisioned;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Entries).NotEmpty().WithMessage("请写明需要补正的材料").Must(NoneTwice).WithMessage("同一材料列了两次").WithErrorCode("duplicate");
            RuleForEach(c => c.Entries).NotNull().ChildRules(e =>
            {
                e.RuleFor(x => x.RequirementId).NotEmpty().WithMessage("请写明材料编号").MaximumLength(40);
                e.RuleFor(x => x.Defect).NotEmpty().WithMessage("请写明存在的问题").MaximumLength(200).WithMessage("问题说明不超过200字");
                e.RuleFor(x => x.HowToCure).NotEmpty().WithMessage("请写明补正方法").MaximumLength(200).WithMessage("补正方法不超过200字");
            });
            RuleFor(c => c.NewFact).MaximumLength(500).WithMessage("新情况说明不超过500字");
        }

        private static bool NoneTwice(IReadOnlyList<Entry>? entries) =>
            entries is null || entries.Where(e => e is not null).GroupBy(e => e.RequirementId).All(g => g.Count() == 1);
    }

    public sealed class Handler(IntakeDb db, Desk desk) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var application = await db.LoadForChangeAsync<Application>(command.Id, cancellationToken);
            var counter = await desk.AtWindowAsync(application.WindowId, cancellationToken);
            MaterialIds.GuardKnown(
                application.Materials, command.Entries.Select(e => e.RequirementId), i => $"Entries[{i}].RequirementId");
            GuardFirst(application, command.NewFact, counter.By);
            var limit = Limit.WorkingDays(desk.Setting(IntakeSettings.SupplementDays, application.DivisionCode));
            var notice = application.RequestSupplement(
                [.. command.Entries.Select(e => new NoticeEntry(e.RequirementId, "", e.Defect.Trim(), e.HowToCure.Trim()))],
                command.NewFact, limit, counter.By, desk.Calendar, desk.Now);
            await db.AnsweredAsync(application, cancellationToken);
            await db.WatchSupplementAsync(
                application, notice.Due, desk.ReminderOn(notice.Due, application.DivisionCode), cancellationToken);
            var paper = await db.IssueDocumentAsync(Papers.Supplement(counter.Hall.Centre, application, notice), cancellationToken);

            return new View(
                application.Id, application.State, notice.Due, notice.Round, DocumentRef.Of(paper), application.Revision);
        }

        /// <summary>The refusal of a second notice stays on record, although nothing else of the command does (domain.md S-2ND).</summary>
        private void GuardFirst(Application a, string? newFact, Official by)
        {
            if (a.WhyNoNotice(newFact, desk.Today) is { } refusal && refusal.Rule == IntakeRules.SecondSupplement)
            {
                throw new RuleViolation(refusal.Rule, [.. refusal.Details])
                {
                    Allowed = refusal.Allowed,
                    Fact = new SecondSupplementRefused(
                        Ids.New(desk.Now), desk.Now, a.Id, a.CaseNo, by.Id, by.Name, a.CentreId, a.DivisionCode),
                };
            }
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/applications/{id:guid}/supplement-notices", Post)
        .Requires(Capabilities.IntakeHandle).ChangesExisting()
        .WithName(nameof(RequestSupplement)).WithSummary("Give the one-time supplement notice");

    private static async Task<Ok<View>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Entries, body.NewFact), ct));
}
