using Platform.Staffing.Data;

namespace Platform.Staffing.Features;

/// <summary>我的岗位. The posts at which the caller is A or B.</summary>
internal static class GetMyPosts
{
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<DutyPostView> Items);

    public sealed class Handler(StaffingDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var me = db.Session.Actor.Id;
            var posts = await db.DutyPosts.AsNoTracking().Where(p => p.A == me || p.Bs.Any(b => b.Id == me)).ToListAsync(cancellationToken);

            return new View([.. posts.OrderBy(p => p.A == me ? 0 : 1).Select(p => DutyPostView.Of(p, me))]);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/my-posts", Get)
        .WithName(nameof(GetMyPosts)).WithSummary("Posts at which I am A or B").Requires(Capabilities.StaffingRead);

    private static async Task<Ok<View>> Get(IMediator mediator, CancellationToken ct) => TypedResults.Ok(await mediator.Send(new Query(), ct));
}
