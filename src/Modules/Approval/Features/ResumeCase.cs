using Platform.Approval.Data;

namespace Platform.Approval.Features;

/// <summary>恢复计时 (C4).</summary>
internal static class ResumeCase
{
    public sealed record Body;

    public sealed record Command(Guid CaseId) : ICommand<CaseAnswer>;

    public sealed class Handler(Desk desk) : IRequestHandler<Command, CaseAnswer>
    {
        public async Task<CaseAnswer> Handle(Command command, CancellationToken cancellationToken)
        {
            var found = await desk.CaseAsync(command.CaseId, cancellationToken);
            found.Resume(desk.Me, desk.Calendar, desk.Now);

            return CaseAnswer.Of(found);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/cases/{id:guid}/resumption", Post)
        .Requires(Capabilities.Suspend).ChangesExisting()
        .WithName(nameof(ResumeCase)).WithSummary("Let the clocks run again");

    private static async Task<Ok<CaseAnswer>> Post(Guid id, Body? body, IMediator mediator, CancellationToken ct)
    {
        _ = body; // Nothing to say; an unknown field is still refused.

        return TypedResults.Ok(await mediator.Send(new Command(id), ct));
    }
}
