using System.Globalization;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>窗口事项. Everything the intake screen needs to know about all items, in one call, from the read copies.</summary>
internal static class GetOffers
{
    public sealed record Query(Guid WindowId) : IQuery<View>;

    public sealed record View(IReadOnlyList<Offer> Items);

    public sealed record Offer(
        Guid ItemId, string Code, int ItemVersion, int? ReferenceNo, string Name, string Category, bool Instant, LimitView Promised,
        LimitView Statutory, string Initials, string Pinyin, IReadOnlyList<string> Aliases, IReadOnlyList<string> AliasInitials,
        string Conditions, IReadOnlyList<MaterialRequirement> Materials, IReadOnlyList<FeeView> Fees, bool Demo, bool Available,
        string? UnavailableReason);

    /// <param name="Value">Days; 0 for the same day.</param>
    /// <param name="Unit">How they count.</param>
    /// <param name="Text">The words on the screen.</param>
    public sealed record LimitView(int Value, LimitUnit Unit, string Text)
    {
        public static LimitView Of(Limit limit) => new(limit.Value, limit.Unit, limit.InChinese);
    }

    public sealed record FeeView(string Name, string Amount);

    public sealed class Handler(IntakeDb db, Desk desk, ReadCopies copies) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var (hall, items) = await copies.OfAsync(db.Session.Actor.CentrePlaceCode, cancellationToken);
            var window = hall.Window(query.WindowId) ?? throw new Missing("Window", query.WindowId);
            var offers = from newest in items.All
                         let refusal = hall.WhyNotOffered(window, newest, items, desk.Today)
                         let shown = items.InForce(newest.ItemId, desk.Today) ?? newest
                         orderby refusal is not null, shown.ReferenceNo ?? int.MaxValue, shown.Code
                         select Of(shown, refusal);

            return new View([.. offers]);
        }

        private static Offer Of(ItemVersion v, RuleViolation? refusal) => new(
            v.ItemId, v.Code, v.Version, v.ReferenceNo, v.Name, v.CategoryName, v.Instant, LimitView.Of(v.PromisedLimit),
            LimitView.Of(v.StatutoryLimit), v.Initials, v.Pinyin, v.Aliases, v.AliasInitials, v.Conditions, v.Materials,
            [.. v.Fees.Select(f => new FeeView(f.Name, f.Amount.ToString("0.00", CultureInfo.InvariantCulture)))], v.Demo, refusal is null,
            refusal?.Message);
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/offers", Get)
        .Requires(Capabilities.IntakeRead)
        .WithName(nameof(GetOffers)).WithSummary("All items as a window sees them");

    private static async Task<Ok<View>> Get(Guid windowId, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(windowId), ct));
}
