using Platform.Catalog.Data;

namespace Platform.Catalog.Features;

/// <summary>参考资料. The founding documents' facts, by code.</summary>
internal static class ListReferenceDocuments
{
    public sealed record Query(string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(string Code, string Title, string Source, int Count);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).IsPageLimit();
            RuleFor(q => q.After).IsCursor(1);
        }
    }

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var after = Cursor.Decode(query.After, 1) is [var code] ? code : "";
#pragma warning disable CA1309, CA1310 // Translated to SQL.
            var rows = await db.Documents.Where(d => string.Compare(d.Code, after) > 0).OrderBy(d => d.Code).Take(size + 1)
                .Select(d => new View(d.Code, d.Title, d.Source, d.Count)).ToListAsync(cancellationToken);
#pragma warning restore CA1309, CA1310

            return Page.Of(rows, size, v => [v.Code]);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/reference-documents", Get).WithName(nameof(ListReferenceDocuments))
        .WithSummary("Facts of the founding documents").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<Page<View>>> Get(string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(after, limit), ct));
}
