using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>办结任务 (TK5). A post hands its opinion on, or gives the case back to the post before.</summary>
internal static class CompleteTask
{
    public enum Outcome
    {
        /// <summary>同意通过.</summary>
        PassAgree,

        /// <summary>否决通过.</summary>
        PassDisagree,

        /// <summary>退回上一岗.</summary>
        ReturnToPrevious,
    }

    public sealed record Body(Outcome Outcome, string Opinion, string? ReasonCode);

    public sealed record Command(Guid TaskId, Outcome Outcome, string Opinion, string? ReasonCode) : ICommand<CaseAnswer>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Outcome).IsInEnum();
            RuleFor(c => c.Opinion).NotEmpty().WithMessage("请填写意见").MaximumLength(1000).WithMessage("意见不超过1000字");
            RuleFor(c => c.ReasonCode).MaximumLength(60);
        }
    }

    public sealed class Handler(Desk desk, Roster roster) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseOfTaskAsync(command.TaskId, cancellationToken);
            var task = found.Task(command.TaskId);
            desk.DemandRightOf(task.Post);
            var report = new PostReport(
                Enum.Parse<TaskOutcome>(command.Outcome.ToString()), command.Opinion.Trim(), command.ReasonCode,
                desk.Setting(ApprovalSettings.NegativeOpinionLength, found.DivisionCode));
            found.GuardReport(task.Id, report, desk.Me);
            var next = await roster.ForNewTaskAsync(found.DivisionCode, found.PostAfter(task.Post, report.Outcome), cancellationToken);
            found.Complete(task.Id, report, desk.Me, next, desk.Calendar, desk.Now);

            return CaseAnswer.Of(found);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/tasks/{id:guid}/completion", Post)
        .Requires(Capabilities.ApprovalRead).ChangesExisting()
        .WithName(nameof(CompleteTask)).WithSummary("Pass a case on with an opinion, or return it to the post before");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Outcome, body.Opinion, body.ReasonCode), ct));
}
