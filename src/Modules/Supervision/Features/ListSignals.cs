using System.Globalization;
using Platform.Supervision.Data;
using Platform.Supervision.Domain;

namespace Platform.Supervision.Features;

/// <summary>信号清单. Newest first; people of a post see their own, managers their centre, the district its streets.</summary>
internal static class ListSignals
{
    public sealed record Query(SignalLevel? Level, SignalState? State, string? CaseNo, string? After, int? Limit) : IQuery<Page<SignalView>>;

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).Must(Page.IsValid).WithMessage("每页条数须在 1 到 200 之间");
            RuleFor(q => q.After).Must(a => a is null || Cursor.TryDecode(a, 2, out _)).WithMessage("翻页标记无效，请从第一页重新查询");
        }
    }

    public sealed class Handler(SupervisionDb db) : IRequestHandler<Query, Page<SignalView>>
    {
        public async Task<Page<SignalView>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var rows = await Filter(query).OrderByDescending(s => s.RaisedOn).ThenByDescending(s => s.Id).Take(size + 1)
                .ToListAsync(cancellationToken);
            var page = Page.Of(rows, size, s => [s.RaisedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), s.Id.ToString()]);

            return new Page<SignalView>([.. page.Items.Select(SignalView.Of)], page.Next);
        }

        private IQueryable<Signal> Filter(Query query)
        {
            var signals = db.Signals.AsNoTracking().Where(s =>
                (query.Level == null || s.Level == query.Level)
                && (query.State == null || s.State == query.State)
                && (query.CaseNo == null || s.CaseNo == query.CaseNo));
            if (OnlyOwn.Applies(db.Session.Actor, Capabilities.SignalsRead))
            {
                var me = db.Session.Actor.Id;
                signals = signals.Where(s => s.Addressee == me);
            }

            if (Cursor.Decode(query.After, 2) is { } key)
            {
                var (on, id) = (DateOnly.ParseExact(key[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), Guid.Parse(key[1]));
                signals = signals.Where(s => s.RaisedOn < on || (s.RaisedOn == on && s.Id.CompareTo(id) < 0));
            }

            return signals;
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/signals", Get)
        .WithName(nameof(ListSignals)).WithSummary("Reminders, yellow and red cards").Requires(Capabilities.SignalsRead);

    private static async Task<Ok<Page<SignalView>>> Get(
        SignalLevel? level, SignalState? state, string? caseNo, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(level, state, caseNo, after, limit), ct));
}

/// <summary>Scope letter o of domain.md §11: own cases and tasks only.</summary>
internal static class OnlyOwn
{
    public static bool Applies(Actor actor, string capability) => actor.Grants.GetValueOrDefault(capability) is "o" or "w";
}
