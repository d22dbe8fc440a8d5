using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>订阅状态. How far each subscription has read, who runs it, what it has put aside.</summary>
internal static class ListSubscriptions
{
    /// <summary>Counting stops here; a reader that far behind needs an operator, not a number.</summary>
    private const int LagAtMost = 10_000;

    public sealed record Query : IQuery<Page<View>>;

    /// <param name="Name">Name.</param>
    /// <param name="Module">Module that takes the effects.</param>
    /// <param name="Projection">True when it can be rebuilt.</param>
    /// <param name="Position">Last position handled; may stay behind the head over events of other types.</param>
    /// <param name="Head">Last position of the log.</param>
    /// <param name="Lag">Events of its types still to be handled, counted up to 10 000.</param>
    /// <param name="Runner">Node that runs it, as last seen.</param>
    /// <param name="UpdatedAt">When the position last moved.</param>
    /// <param name="Parked">Events put aside and not settled.</param>
    public sealed record View(
        string Name, string Module, bool Projection, long Position, long Head, int Lag, string? Runner, DateTimeOffset? UpdatedAt,
        int Parked);

    public sealed class Handler(PlatformDb db, LogReader log) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query request, CancellationToken cancellationToken)
        {
            var head = await db.Set<EventLogEntry>().MaxAsync(e => e.Position, cancellationToken) ?? 0;
            var checkpoints = await db.Set<Checkpoint>().AsNoTracking().ToDictionaryAsync(c => c.Name, cancellationToken);
            var parked = await db.Set<ParkedEvent>().Where(p => p.State == ParkedState.Parked)
                .GroupBy(p => p.Subscription).ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken);
            var rows = new List<View>();
            foreach (var s in log.Subscriptions)
            {
                var (at, types) = (checkpoints.GetValueOrDefault(s.Name), s.Types);
                var position = at?.Position ?? 0;
                var lag = await db.Set<EventLogEntry>().Where(e => e.Position > position && types.Contains(e.Type))
                    .Take(LagAtMost).CountAsync(cancellationToken);
                rows.Add(new View(
                    s.Name, s.Schema, s.IsProjection, position, head, lag, at?.Runner, at?.UpdatedAt, parked.GetValueOrDefault(s.Name)));
            }

            return new Page<View>(rows, null);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/platform/subscriptions", Get)
        .WithName(nameof(ListSubscriptions)).WithSummary("How far the subscriptions are").Requires(Capabilities.Operate);

    private static async Task<Ok<Page<View>>> Get(IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(), ct));
}
