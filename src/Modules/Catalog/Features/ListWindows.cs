using Platform.Catalog.Data;
using Platform.Catalog.Domain;

namespace Platform.Catalog.Features;

/// <summary>窗口一览. The windows of a centre and what each takes; a hall has a dozen, so there is one page.</summary>
internal static class ListWindows
{
    public sealed record Query(Guid CentreId) : IQuery<Page<View>>;

    public sealed record View(Guid Id, int No, string Name, WindowKind Kind, IReadOnlyList<Taken> Items);

    public sealed record Taken(Guid Id, string Code, int? ReferenceNo, string Name);

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            if (!await db.Centres.AnyAsync(c => c.Id == query.CentreId, cancellationToken))
            {
                throw new Missing(nameof(ServiceCentre), query.CentreId);
            }

            var windows = await db.Windows.AsNoTracking().Where(w => w.CentreId == query.CentreId).OrderBy(w => w.No)
                .ToListAsync(cancellationToken);
            var adopted = await db.Items.AsNoTracking().IgnoreAutoIncludes()
                .Where(i => i.State == ItemState.Published && db.Adoptions.Any(a =>
                    a.CentreId == query.CentreId && a.ItemId == i.Id && a.Decision == AdoptionDecision.Adopted))
                .OrderBy(i => i.Code).Select(i => new Taken(i.Id, i.Code, i.ReferenceNo, i.Name)).ToListAsync(cancellationToken);

            return new Page<View>([.. windows.Select(w => ViewOf(w, adopted))], null);
        }

        private static View ViewOf(Window window, IReadOnlyList<Taken> adopted) => new(
            window.Id, window.No, window.Name, window.Kind, [.. adopted.Where(i => window.Takes(i.Id))]);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/centres/{id:guid}/windows", Get).WithName(nameof(ListWindows))
        .WithSummary("Windows of a centre").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<Page<View>>> Get(Guid id, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(id), ct));
}
