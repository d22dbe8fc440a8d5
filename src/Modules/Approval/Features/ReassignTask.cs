using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>转派任务 (TK4). The centre's manager moves a task to another person of the post.</summary>
internal static class ReassignTask
{
    public sealed record Body(Guid PersonId, string Reason);

    public sealed record Command(Guid TaskId, Guid PersonId, string Reason) : ICommand<CaseAnswer>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.PersonId).NotEmpty().WithMessage("请选择接办人");
            RuleFor(c => c.Reason).NotEmpty().WithMessage("请填写转派原因").MaximumLength(200).WithMessage("原因不超过200字");
        }
    }

    public sealed class Handler(ApprovalDb db, Desk desk, Roster roster) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseOfTaskAsync(command.TaskId, cancellationToken);
            var task = found.Task(command.TaskId);
            var to = await roster.CandidateAsync(task, command.PersonId, cancellationToken)
                ?? throw new RuleViolation(ApprovalRules.NotCandidate, task.Post.InChinese()) { Allowed = found.AllowedNow() };
            db.Session.Reason = command.Reason;
            found.Move(task.Id, to, MoveCause.Manager, desk.Now);

            return CaseAnswer.Of(found);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/tasks/{id:guid}/reassignment", Post)
        .Requires(Capabilities.Reassign).ChangesExisting()
        .WithName(nameof(ReassignTask)).WithSummary("Move a task to another A or B person of its post");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.PersonId, body.Reason), ct));
}
