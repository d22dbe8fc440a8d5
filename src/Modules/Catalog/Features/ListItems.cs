using Platform.Catalog.Data;

namespace Platform.Catalog.Features;

/// <summary>事项一览. Items in force by code; with <c>q</c> the best matches of the whole catalogue, offered or not, on one page.</summary>
internal static class ListItems
{
    public sealed record Query(string? After, int? Limit, string? Q) : IQuery<Page<View>>;

    public sealed record View(
        Guid? Id, string? Code, int? ReferenceNo, string Name, string Category, string CategoryCode, bool Offered, string? InactiveReason,
        int? ItemVersion, bool? Instant, LimitView? Promised, LimitView? Statutory, bool Demo);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).IsPageLimit();
            RuleFor(q => q.After).IsCursor(1);
            RuleFor(q => q.Q).MaximumLength(100);
        }
    }

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            if (!string.IsNullOrWhiteSpace(query.Q))
            {
                return new Page<View>([.. (await db.FindAsync(query.Q, size, cancellationToken)).Select(ViewOf)], null);
            }

            var after = Cursor.Decode(query.After, 1) is [var code] ? code : "";
#pragma warning disable CA1309, CA1310 // Translated to SQL.
            var items = await db.Offered(i => string.Compare(i.Code, after) > 0).Take(size + 1).ToListAsync(cancellationToken);
#pragma warning restore CA1309, CA1310
            var numbers = items.Select(i => i.ReferenceNo).ToList();
            var references = await db.ReferenceItems.AsNoTracking().Where(r => numbers.Contains(r.ReferenceNo))
                .ToDictionaryAsync(r => r.ReferenceNo, cancellationToken);

            return Page.Of(
                [.. items.Select(i => ViewOf(new CatalogEntry(references[i.ReferenceNo!.Value], i)))], size, v => [v.Code!]);
        }

        private static View ViewOf(CatalogEntry entry)
        {
            var (printed, item) = (entry.Reference, entry.Item);

            return new View(
                item?.Id, item?.Code, printed.ReferenceNo, item?.Content.Name ?? printed.Name, printed.CategoryName, printed.CategoryCode,
                item is not null, printed.InactiveReason, item?.Version, item?.Content.Instant,
                LimitView.Of(item?.Content.PromisedLimit), LimitView.Of(item?.Content.StatutoryLimit), item?.Content.Demo ?? false);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/items", Get).WithName(nameof(ListItems))
        .WithSummary("Items in force, or the best matches of q").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<Page<View>>> Get(string? after, int? limit, string? q, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(after, limit, q), ct));
}
