using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>领取任务 (TK2).</summary>
internal static class ClaimTask
{
    public sealed record Command(Guid TaskId) : ICommand<CaseAnswer>;

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

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/tasks/{id:guid}/claim", Post)
        .Requires(Capabilities.ApprovalRead).ChangesExisting()
        .WithName(nameof(ClaimTask)).WithSummary("Claim a task waiting at one's post");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));
}
