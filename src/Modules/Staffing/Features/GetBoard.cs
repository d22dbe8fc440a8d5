using Platform.Staffing.Data;

namespace Platform.Staffing.Features;

/// <summary>在岗与顶岗. Every post of the caller's centre, windows first, with who serves now.</summary>
internal static class GetBoard
{
    public sealed record Query(Guid? CentreId) : IQuery<View>;

    public sealed record View(IReadOnlyList<DutyPostView> Items);

    public sealed class Handler(StaffingDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var posts = await db.DutyPosts.AsNoTracking()
                .Where(p => query.CentreId == null || p.Centre == query.CentreId)
                .ToListAsync(cancellationToken);

            return new View([.. posts
                .OrderBy(p => p.DivisionCode, StringComparer.Ordinal).ThenBy(p => p.WindowNo ?? int.MaxValue).ThenBy(p => p.Post, StringComparer.Ordinal)
                .Select(p => DutyPostView.Of(p, db.Session.Actor.Id))]);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/board", Get)
        .WithName(nameof(GetBoard)).WithSummary("Who serves at which post now").Requires(Capabilities.StaffingRead);

    private static async Task<Ok<View>> Get(Guid? centreId, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(centreId), ct));
}
