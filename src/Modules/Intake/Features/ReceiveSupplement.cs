using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>
/// 收到补正材料. All of it opens a new round with a new acceptance clock; part of it gets a voucher and changes nothing (domain.md AP7).
/// </summary>
internal static class ReceiveSupplement
{
    public sealed record Body(IReadOnlyList<string> RequirementIds);

    public sealed record Command(Guid Id, IReadOnlyList<string> RequirementIds) : ICommand<View>;

    public sealed record View(
        Guid Id, ApplicationState State, bool Complete, int Round, DateOnly EffectiveReceiptOn, DateOnly? AcceptanceDue,
        IReadOnlyList<DocumentRef> Documents, long Revision) : IRevisioned;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.RequirementIds).NotEmpty().WithMessage("请选择收到的材料")
                .Must(ids => ids is null || ids.Distinct().Count() == ids.Count).WithMessage("同一材料列了两次").WithErrorCode("duplicate");
            RuleForEach(c => c.RequirementIds).NotEmpty().WithMessage("请写明材料编号").MaximumLength(40);
        }
    }

    public sealed class Handler(IntakeDb db, Desk desk) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var application = await db.LoadForChangeAsync<Application>(command.Id, cancellationToken);
            var counter = await desk.AtWindowAsync(application.WindowId, cancellationToken);
            MaterialIds.GuardKnown(application.Materials, command.RequirementIds, i => $"RequirementIds[{i}]");
            var complete = application.ReceiveSupplement(
                command.RequirementIds, counter.By, desk.HoursAt(application.DivisionCode), desk.Calendar, desk.Now);
            if (complete)
            {
                await db.SupplementedAsync(application, cancellationToken);
                await db.WatchAcceptanceAsync(application, cancellationToken);
            }

            var item = counter.Items.Version(application.ItemId, application.ItemVersion)!;
            var voucher = await db.IssueDocumentAsync(
                Papers.SupplementReceipt(counter.Hall.Centre, application, item, command.RequirementIds, desk.Now), cancellationToken);

            return new View(
                application.Id, application.State, complete, application.Round, application.EffectiveReceiptOn,
                complete ? application.AcceptanceDue : null, [DocumentRef.Of(voucher)], application.Revision);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/applications/{id:guid}/supplements", Post)
        .Requires(Capabilities.IntakeHandle).ChangesExisting()
        .WithName(nameof(ReceiveSupplement)).WithSummary("Take in the papers that were asked for");

    private static async Task<Ok<View>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.RequirementIds), ct));
}
