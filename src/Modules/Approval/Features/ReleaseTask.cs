using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>退还任务 (TK3). Back to the post, with the reason in the audit.</summary>
internal static class ReleaseTask
{
    public sealed record Body(string Reason);

    public sealed record Command(Guid TaskId, string Reason) : ICommand<CaseAnswer>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().WithMessage("请填写退还原因").MaximumLength(200).WithMessage("原因不超过200字");
    }

    public sealed class Handler(ApprovalDb db, Desk desk) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseOfTaskAsync(command.TaskId, cancellationToken);
            db.Session.Reason = command.Reason;
            found.Release(command.TaskId, desk.Me, desk.Now);

            return CaseAnswer.Of(found);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/tasks/{id:guid}/release", Post)
        .Requires(Capabilities.ApprovalRead).ChangesExisting()
        .WithName(nameof(ReleaseTask)).WithSummary("Give a claimed task back to its post");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Reason), ct));
}
