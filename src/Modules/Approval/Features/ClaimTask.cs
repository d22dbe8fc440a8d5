using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>领取任务 (TK2), one or several. In a batch each task stands for itself: what is not claimed comes back with its reason.</summary>
internal static class ClaimTask
{
    private const int MostInABatch = 50;

    public sealed record Command(Guid TaskId) : ICommand<CaseAnswer>;

    public sealed record BatchBody(IReadOnlyList<Guid> TaskIds);

    public sealed record Batch(IReadOnlyList<Guid> TaskIds) : IRequest<BatchResult<CaseAnswer>>;

    public sealed class Validator : AbstractValidator<Batch>
    {
        public Validator() => RuleFor(b => b.TaskIds).NotEmpty().WithMessage("请至少选择一件")
            .Must(ids => ids is null || ids.Count <= MostInABatch).WithMessage($"一次最多办理{MostInABatch}件");
    }

    public sealed class Handler(ApprovalDb db, Desk desk, Roster roster) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseOfTaskAsync(command.TaskId, cancellationToken);
            var task = found.Task(command.TaskId);
            desk.DemandRightOf(task.Post);
            var serving = await roster.ServingAsync(task, cancellationToken);
            db.Session.ActingFor = serving?.ActingFor;
            found.Claim(task.Id, desk.Me, serving, desk.Now);

            return CaseAnswer.Of(found);
        }
    }

    public sealed class BatchHandler(BatchRunner runner) : IRequestHandler<Batch, BatchResult<CaseAnswer>>
    {
        public Task<BatchResult<CaseAnswer>> Handle(Batch request, CancellationToken cancellationToken) =>
            runner.RunAsync(request.TaskIds, id => new Command(id), cancellationToken);
    }

    public static void Map(IEndpointRouteBuilder app)
    {
        app.MapPost("/tasks/{id:guid}/claim", Post)
            .Requires(Capabilities.ApprovalRead).ChangesExisting()
            .WithName(nameof(ClaimTask)).WithSummary("Claim a task waiting at one's post");
        app.MapPost("/tasks/claims", PostBatch)
            .Requires(Capabilities.ApprovalRead).IsCommand()
            .WithName(nameof(ClaimTask) + nameof(Batch)).WithSummary("Claim several tasks; each answers for itself");
    }

    private static async Task<Ok<CaseAnswer>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));

    private static async Task<Ok<BatchResult<CaseAnswer>>> PostBatch(BatchBody body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Batch(body.TaskIds), ct));
}
