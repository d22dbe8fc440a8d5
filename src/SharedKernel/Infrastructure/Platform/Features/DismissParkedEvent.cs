using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>放弃处理. The operator decides, with a reason, that a subscription goes on without this event; those behind it come next.</summary>
internal static class DismissParkedEvent
{
    public sealed record Body(string Reason);

    public sealed record Command(Guid Id, string Reason) : ICommand<View>;

    public sealed record View(Guid Id, ParkedState State, string Reason);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }

    public sealed class Handler(PlatformDb db, TimeProvider time) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = time.GetUtcNow();
            var row = db.Set<ParkedEvent>().Where(p => p.Id == request.Id);
            var dismissed = await row.Where(p => p.State == ParkedState.Parked).ExecuteUpdateAsync(
                set => set.SetProperty(p => p.State, ParkedState.Dismissed)
                    .SetProperty(p => p.ResolvedAt, now).SetProperty(p => p.Reason, request.Reason),
                cancellationToken);
            if (dismissed == 0)
            {
                throw await row.AnyAsync(cancellationToken)
                    ? new RuleViolation(EventLogRules.ParkedEventSettled)
                    : new Missing(nameof(ParkedEvent), request.Id);
            }

            db.Session.Reason = request.Reason;
            await AuditTrail.AppendAsync(
                db, nameof(ParkedEvent), request.Id, "",
                new Dictionary<string, object?[]> { ["state"] = [ParkedState.Parked, ParkedState.Dismissed] }, cancellationToken);

            return new View(request.Id, ParkedState.Dismissed, request.Reason);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/platform/parked-events/{id:guid}/dismissal", Post)
        .WithName(nameof(DismissParkedEvent)).WithSummary("Go on without a parked event").Requires(Capabilities.Operate).IsCommand();

    private static async Task<Ok<View>> Post(
        Guid id, Body body, IMediator mediator, [FromServices] LogProgress progress, CancellationToken ct)
    {
        var view = await mediator.Send(new Command(id, body.Reason), ct);
        progress.Ask(); // Only now is it committed.

        return TypedResults.Ok(view);
    }
}
