using System.Text.Json;
using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>设置. Every value that practice or our own choice fixes, in all modules: effect, unit, default, what was set.</summary>
internal static class ListSettings
{
    public sealed record Query(string? Authority) : IQuery<View>;

    public sealed record View(IReadOnlyList<Row> Items);

    public sealed record Row(
        string Key, string Effect, string Unit, string Source, JsonElement Default, JsonElement Current, IReadOnlyList<SetValue> Values);

    public sealed record SetValue(string Authority, JsonElement Value, DateOnly EffectiveFrom);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator() => RuleFor(q => q.Authority).Matches("^[0-9]{0,12}$").WithMessage("区划代码前缀须为 0–12 位数字");
    }

    public sealed class Handler(AdministrationDb db, IEnumerable<SettingDefinition> definitions, WorkSession work, IBusinessClock clock)
        : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var set = (await db.SettingValues.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(
                s => s.Key, s => new SetValue(s.Authority, JsonSerializer.Deserialize<JsonElement>(s.Value), s.EffectiveFrom));
            var authority = query.Authority ?? work.Actor.DivisionCode;

            return new View([.. definitions.OrderBy(d => d.Key, StringComparer.Ordinal).Select(d => RowOf(d, set[d.Key], authority))]);
        }

        private Row RowOf(SettingDefinition definition, IEnumerable<SetValue> values, string authority)
        {
            var newestFirst = values.OrderByDescending(v => v.Authority.Length).ThenByDescending(v => v.EffectiveFrom).ToList();
            var inForce = newestFirst.Find(
                v => v.EffectiveFrom <= clock.Today && authority.StartsWith(v.Authority, StringComparison.Ordinal));

            return new Row(
                definition.Key, definition.Effect, definition.Unit, definition.Source, definition.Default,
                inForce?.Value ?? definition.Default, newestFirst);
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapGet("/settings", Get)
        .Requires(Capabilities.ConfigurationRead).WithName(nameof(ListSettings))
        .WithSummary("All settings with default, set and current values");

    private static async Task<Ok<View>> Get(string? authority, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(authority), ct));
}
