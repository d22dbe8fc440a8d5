using System.Globalization;
using Platform.Catalog.Data;

namespace Platform.Catalog.Features;

/// <summary>查事项. Anybody may look what can be applied for; without <c>q</c> the whole catalogue page by page.</summary>
internal static class SearchPublicItems
{
    public sealed record Query(string? Q, string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(
        string? Code, int ReferenceNo, string Name, string Category, bool Offered, string? InactiveReason, bool? Instant,
        LimitView? Promised, bool Demo);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Q).MaximumLength(100);
            RuleFor(q => q.Limit).IsPageLimit();
            RuleFor(q => q.After).IsCursor(1, 0);
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

            var after = Cursor.Decode(query.After, 1) is [var no] ? int.Parse(no, CultureInfo.InvariantCulture) : 0;
            var entries = await db.EntriesAsync(after, size + 1, cancellationToken);

            return Page.Of([.. entries.Select(ViewOf)], size, v => [v.ReferenceNo.ToString(CultureInfo.InvariantCulture)]);
        }

        private static View ViewOf(CatalogEntry entry)
        {
            var (printed, item) = (entry.Reference, entry.Item);

            return new View(
                item?.Code, printed.ReferenceNo, item?.Content.Name ?? printed.Name, printed.CategoryName, item is not null,
                printed.InactiveReason, item?.Content.Instant, LimitView.Of(item?.Content.PromisedLimit), item?.Content.Demo ?? false);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/items", Get).WithName(nameof(SearchPublicItems))
        .WithSummary("What can be applied for, by name, initials, pinyin, everyday word or code")
        .OpenToAll("the catalogue is public (信息公开条例)");

    private static async Task<Ok<Page<View>>> Get(
        string? q, string? after, int? limit, WorkSession session, IMediator mediator, CancellationToken ct)
    {
        session.EnterAsVisitor();

        return TypedResults.Ok(await mediator.Send(new Query(q, after, limit), ct));
    }
}
