using Platform.Catalog.Data;
using Platform.Catalog.Domain;

namespace Platform.Catalog.Features;

/// <summary>事项详情. One item with the whole version in force.</summary>
internal static class GetItem
{
    public sealed record Query(string Code) : IQuery<View>;

    public sealed record View(
        Guid Id, string Code, int? ReferenceNo, string Name, string Category, string CategoryCode, string DivisionCode, ItemState State,
        int ItemVersion, DateTimeOffset? PublishedAt, LimitView Promised, LimitView Statutory, ItemContent Content,
        long Revision) : IRevisioned;

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var item = await db.Items.AsNoTracking().Where(i => i.Code == query.Code && i.CurrentVersion > 0)
                .FirstOr404Async(nameof(ServiceItem), query.Code, cancellationToken);
            var version = item.Current!;

            return new View(
                item.Id, item.Code, item.ReferenceNo, item.Name, item.CategoryName, item.CategoryCode, item.DivisionCode, item.State,
                item.CurrentVersion, version.PublishedAt, LimitView.Of(version.Content.PromisedLimit),
                LimitView.Of(version.Content.StatutoryLimit), version.Content, item.Revision);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/items/{code}", Get).WithName(nameof(GetItem))
        .WithSummary("One item with its norm form").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<View>> Get(string code, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(code), ct));
}
