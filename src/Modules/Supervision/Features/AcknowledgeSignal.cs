using Platform.Supervision.Data;
using Platform.Supervision.Domain;
using Platform.Supervision.Subscriptions;

namespace Platform.Supervision.Features;

/// <summary>签收. The addressee has seen the card.</summary>
internal static class AcknowledgeSignal
{
    public sealed record Command(Guid SignalId) : ICommand<SignalView>;

    public sealed class Handler(SupervisionDb db, SignalDesk desk, IBusinessClock clock) : IRequestHandler<Command, SignalView>
    {
        public async Task<SignalView> Handle(Command command, CancellationToken cancellationToken)
        {
            var signal = await db.LoadForChangeAsync<Signal>(command.SignalId, cancellationToken);
            Addressee.Check(db.Session.Actor, signal);
            signal.Acknowledge(clock.Now);
            if (signal.Level == SignalLevel.Yellow)
            {
                await desk.WatchAnswerAsync(signal, cancellationToken);
            }

            return SignalView.Of(signal);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/signals/{id:guid}/acknowledgement", Post)
        .WithName(nameof(AcknowledgeSignal)).WithSummary("Acknowledge a card").Requires(Capabilities.SignalsAnswer).ChangesExisting();

    private static async Task<Ok<SignalView>> Post(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id), ct));
}

/// <summary>Who answers a card: its addressee, or the manager of the centre.</summary>
internal static class Addressee
{
    public static void Check(Actor actor, Signal signal)
    {
        if (OnlyOwn.Applies(actor, Capabilities.SignalsAnswer) && signal.Addressee != actor.Id)
        {
            throw new RuleViolation(SupervisionRules.NotAddressed);
        }
    }
}
