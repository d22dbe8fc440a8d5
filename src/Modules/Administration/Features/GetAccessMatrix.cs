using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>权限矩阵. Which role may do what, how far.</summary>
internal static class GetAccessMatrix
{
    public sealed record Query : IQuery<View>;

    public sealed record View(IReadOnlyList<RoleRow> Roles);

    public sealed record RoleRow(string Role, IReadOnlyDictionary<string, string> Grants);

    public sealed class Handler(AdministrationDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var grants = await db.RoleGrants.AsNoTracking().Where(g => g.Scope != null)
                .OrderBy(g => g.Role).ThenBy(g => g.Capability).ToListAsync(cancellationToken);

            return new View(
                [.. grants.GroupBy(g => g.Role).Select(r => new RoleRow(r.Key, r.ToDictionary(g => g.Capability, g => g.Scope!)))]);
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapGet("/access/matrix", Get)
        .Requires(Capabilities.PeopleRead).WithName(nameof(GetAccessMatrix)).WithSummary("Roles, capabilities and scopes");

    private static async Task<Ok<View>> Get(IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(), ct));
}
