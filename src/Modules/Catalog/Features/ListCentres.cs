using System.Globalization;
using Platform.Catalog.Data;
using Platform.Catalog.Domain;

namespace Platform.Catalog.Features;

/// <summary>中心名录. Service centres by batch, in the order of the founding document.</summary>
internal static class ListCentres
{
    public sealed record Query(string? Batch, string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(
        Guid Id, int Number, string Batch, string OfficialName, string? NameDeviation, string ShortName, string District,
        string DistrictNow, string DistrictCode, CentreKind Kind, PlaceKind PlaceKind, string? Address, bool NewBuild, string PlaceCode,
        bool Official, string? DivisionCode, string? DivisionNameNow, string? Note, string? Phone, string? SupervisionPhone, bool Demo);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Batch).MaximumLength(20);
            RuleFor(q => q.Limit).IsPageLimit();
            RuleFor(q => q.After).IsCursor(2, 1);
        }
    }

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var centres = db.Centres.AsNoTracking();
            if (query.Batch is { } batch)
            {
                centres = centres.Where(c => c.Batch == batch);
            }

            if (Cursor.Decode(query.After, 2) is [var last, var no])
            {
                var number = int.Parse(no, CultureInfo.InvariantCulture);
#pragma warning disable CA1309, CA1310 // Translated to SQL.
                centres = centres.Where(c => string.Compare(c.Batch, last) > 0 || (c.Batch == last && c.Number > number));
#pragma warning restore CA1309, CA1310
            }

            var rows = await centres.OrderBy(c => c.Batch).ThenBy(c => c.Number).Take(size + 1).ToListAsync(cancellationToken);

            return Page.Of([.. rows.Select(ViewOf)], size, v => [v.Batch, v.Number.ToString(CultureInfo.InvariantCulture)]);
        }

        private static View ViewOf(ServiceCentre c) => new(
            c.Id, c.Number, c.Batch, c.OfficialName, c.NameDeviation, c.ShortName, c.District, c.DistrictNow, c.DistrictCode, c.Kind,
            c.PlaceKind, c.Address, c.NewBuild, c.PlaceCode, c.PlaceCodeOfficial, c.DivisionCode12, c.DivisionNameNow, c.Note, c.Phone,
            c.SupervisionPhone, c.DemoContact);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/centres", Get).WithName(nameof(ListCentres))
        .WithSummary("Service centres of a batch").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<Page<View>>> Get(string? batch, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(batch, after, limit), ct));
}
