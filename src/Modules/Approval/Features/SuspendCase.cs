using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>暂停计时 (C3). Told to the applicant in writing; whether it also stops the statutory limit is the law's word, not ours.</summary>
internal static class SuspendCase
{
    public sealed record Body(SuspensionReason Reason, string? Basis, int PlannedDays);

    public sealed record Command(Guid CaseId, SuspensionReason Reason, string? Basis, int PlannedDays) : ICommand<CaseAnswer>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).IsInEnum();
            RuleFor(c => c.Basis).MaximumLength(200).WithMessage("依据不超过200字");
            RuleFor(c => c.PlannedDays).InclusiveBetween(1, 120).WithMessage("预计天数须为1至120个工作日");
        }
    }

    public sealed class Handler(Desk desk, Papers papers) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseAsync(command.CaseId, cancellationToken);
            found.Suspend(command.Reason, command.Basis, command.PlannedDays, desk.Me, desk.Calendar, desk.Now);
            await papers.IssueSuspensionAsync(found, desk.Calendar, cancellationToken);

            return CaseAnswer.Of(found);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/cases/{id:guid}/suspensions", Post)
        .Requires(Capabilities.Suspend).ChangesExisting()
        .WithName(nameof(SuspendCase)).WithSummary("Stop the clocks for a reason the law or the promise allows");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Reason, body.Basis, body.PlannedDays), ct));
}
