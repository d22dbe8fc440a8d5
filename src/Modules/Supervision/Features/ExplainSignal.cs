using Platform.Supervision.Data;
using Platform.Supervision.Domain;

namespace Platform.Supervision.Features;

/// <summary>说明. The addressee says why.</summary>
internal static class ExplainSignal
{
    public sealed record Body(string Text);

    public sealed record Command(Guid SignalId, string Text) : ICommand<SignalView>;

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Text).NotEmpty().WithMessage("请填写情况说明").MaximumLength(2000).WithMessage("情况说明不超过 2000 字");
    }

    public sealed class Handler(SupervisionDb db, IBusinessClock clock) : IRequestHandler<Command, SignalView>
    {
        public async Task<SignalView> Handle(Command command, CancellationToken cancellationToken)
        {
            var signal = await db.LoadForChangeAsync<Signal>(command.SignalId, cancellationToken);
            Addressee.Check(db.Session.Actor, signal);
            signal.Explain(command.Text, clock.Now);
            await db.CancelTimerAsync(AnswerLimit.TimerKind, signal.Id.ToString(), cancellationToken);

            return SignalView.Of(signal);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapPost("/signals/{id:guid}/explanation", Post)
        .WithName(nameof(ExplainSignal)).WithSummary("Explain a card").Requires(Capabilities.SignalsAnswer).ChangesExisting();

    private static async Task<Ok<SignalView>> Post(Guid id, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(id, body.Text), ct));
}
