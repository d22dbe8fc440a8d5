using System.Text.Json;
using FluentValidation.Results;
using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>修改设置. An authority sets a value from a date on; what held before keeps holding for the days before.</summary>
internal static class SetSettingValue
{
    public sealed record Body(string Authority, JsonElement Value, DateOnly EffectiveFrom);

    public sealed record Command(string Key, string Authority, JsonElement Value, DateOnly EffectiveFrom) : ICommand<View>;

    public sealed record View(string Key, string Authority, JsonElement Value, DateOnly EffectiveFrom);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Key).NotEmpty().MaximumLength(100);
            RuleFor(c => c.Authority).NotNull().Matches("^[0-9]{0,12}$").WithMessage("区划代码前缀须为 0–12 位数字");
            RuleFor(c => c.Value).Must(IsGiven).WithMessage("请填写设置值，最长 4000 个字符");
        }

        private static bool IsGiven(JsonElement value) =>
            value.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Null) && value.GetRawText().Length <= 4000;
    }

    public sealed class Handler(AdministrationDb db, IEnumerable<SettingDefinition> definitions, WorkSession work, IBusinessClock clock)
        : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            var definition = definitions.SingleOrDefault(d => d.Key == command.Key) ?? throw new Missing("Setting", command.Key);
            if (!definition.Accepts(command.Value))
            {
                throw new ValidationException(
                    [new ValidationFailure(nameof(command.Value), $"此项设置的值应与默认值 {definition.Default} 同类")]);
            }

            if (!work.Scope.Contains(command.Authority))
            {
                throw new Missing("Authority", command.Authority); // Another district's business looks like none.
            }

            await SetAsync(command, cancellationToken);

            return new View(command.Key, command.Authority, command.Value, command.EffectiveFrom);
        }

        private async Task SetAsync(Command command, CancellationToken ct)
        {
            var id = SeedIds.Of("setting", $"{command.Key}:{command.Authority}:{command.EffectiveFrom:yyyy-MM-dd}");
            var value = command.Value.GetRawText();
            if (await db.SettingValues.AnyAsync(s => s.Id == id, ct))
            {
                (await db.LoadForChangeAsync<SettingValue>(id, ct)).Correct(value, clock.Today, clock.Now);
            }
            else
            {
                db.Add(SettingValue.Set(id, command.Key, command.Authority, value, command.EffectiveFrom, clock.Today, clock.Now));
            }
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapPost("/settings/{key}/values", Post)
        .Requires(Capabilities.Configure).IsCommand().WithName(nameof(SetSettingValue))
        .WithSummary("Set a value of an authority from a date on");

    private static async Task<Ok<View>> Post(string key, Body body, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Command(key, body.Authority, body.Value, body.EffectiveFrom), ct));
}
