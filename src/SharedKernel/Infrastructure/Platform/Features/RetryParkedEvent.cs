using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>立即重试. The operator has mended the cause: everything parked under the event's key is tried now, in order.</summary>
internal static class RetryParkedEvent
{
    public sealed record Command(Guid Id) : ICommand<View>;

    public sealed record View(Guid Id, ParkedState State, DateTimeOffset NextRetryAt);

    public sealed class Handler(PlatformDb db, TimeProvider time) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            var parked = await db.Set<ParkedEvent>().AsNoTracking().Where(p => p.Id == request.Id)
                .FirstOr404Async(nameof(ParkedEvent), request.Id, cancellationToken);
            var now = time.GetUtcNow();
            var due = await ParkedEvents.Open(db, parked.Subscription).Where(p => p.OrderingKey == parked.OrderingKey)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.NextRetryAt, now), cancellationToken);
            if (parked.State != ParkedState.Parked || due == 0)
            {
                throw new RuleViolation(EventLogRules.ParkedEventSettled);
            }

            await AuditTrail.AppendAsync(
                db, nameof(ParkedEvent), parked.Id, "", new Dictionary<string, object?[]> { ["nextRetryAt"] = [parked.NextRetryAt, now] },
                cancellationToken);

            return new View(parked.Id, parked.State, now);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/platform/parked-events/{id:guid}/retry", Post)
        .WithName(nameof(RetryParkedEvent)).WithSummary("Try a parked event now").Requires(Capabilities.Operate).IsCommand();

    private static async Task<Ok<View>> Post(Guid id, IMediator mediator, [FromServices] LogProgress progress, CancellationToken ct)
    {
        var view = await mediator.Send(new Command(id), ct);
        progress.Ask(); // Only now is it committed.

        return TypedResults.Ok(view);
    }
}
