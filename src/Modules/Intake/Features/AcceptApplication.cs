using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>
/// 受理. A legal act: the decision clocks start today. An instant item may be decided in the same act (domain.md AP8, §5.2).
/// </summary>
internal static class AcceptApplication
{
    public enum InstantOutcome
    {
        Approved,
    }

    public sealed record Body(InstantOutcome? InstantOutcome, string? Opinion);

    public sealed record Command(Guid Id, InstantOutcome? InstantOutcome, string? Opinion) : ICommand<View>;

    public sealed record View(
        Guid Id, string CaseNo, ApplicationState State, DateOnly AcceptedOn, DateOnly PromisedDue, DateOnly StatutoryDue, bool Provisional,
        IReadOnlyList<DocumentRef> Documents, long Revision) : IRevisioned;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.InstantOutcome).IsInEnum();
            RuleFor(c => c.Opinion).MaximumLength(500).WithMessage("意见不超过500字");
        }
    }

    public sealed class Handler(IntakeDb db, Desk desk, ReadCopies copies) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var application = await db.LoadForChangeAsync<Application>(command.Id, cancellationToken);
            var counter = await desk.AtWindowAsync(application.WindowId, cancellationToken);
            var ruling = command.InstantOutcome is null ? null : await RuleAsync(application, command.Opinion, cancellationToken);
            application.Accept(counter.By, ruling, desk.Now);
            var item = counter.Items.Version(application.ItemId, application.ItemVersion)!;
            var dues = DecisionDues.Of(application, desk.Calendar);
            await db.AnsweredAsync(application, cancellationToken);
            var paper = await db.IssueDocumentAsync(
                ruling is null
                    ? Papers.Acceptance(counter.Hall.Centre, application, item, dues)
                    : Papers.Instant(counter.Hall.Centre, application, item, desk.Now),
                cancellationToken);

            return new View(
                application.Id, application.CaseNo, application.State, application.AcceptedOn!.Value, dues.Promised.Due, dues.Statutory.Due,
                dues.Provisional, [DocumentRef.Of(paper)], application.Revision);
        }

        /// <summary>A decision at the window needs an entry of the register, in the clerk's own name, that holds today.</summary>
        private async Task<Ruling> RuleAsync(Application application, string? opinion, CancellationToken ct)
        {
            if (!application.Instant)
            {
                throw new RuleViolation(IntakeRules.NotInstant, application.ItemName) { Allowed = application.AllowedNow() };
            }

            var authority = await copies.DecidingAuthorityAsync(
                desk.Me.StaffNo, application.ItemId, application.DivisionCode, desk.Today, ct)
                ?? throw new RuleViolation(IntakeRules.NotAuthorised, application.ItemName) { Allowed = application.AllowedNow() };

            return new Ruling(authority, string.IsNullOrWhiteSpace(opinion) ? "符合条件，准予办理" : opinion.Trim());
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/applications/{id:guid}/acceptance", Post)
        .Requires(Capabilities.IntakeHandle).ChangesExisting()
        .WithName(nameof(AcceptApplication)).WithSummary("Accept an application; an instant item may be decided with it");

    private static async Task<Ok<View>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.InstantOutcome, body.Opinion), ct));
}
