using Platform.Administration.Data;

namespace Platform.Administration.Features;

/// <summary>行政区划. Division codes below a prefix.</summary>
internal static class ListDivisions
{
    public sealed record Query(string? Prefix, string? After, int? Limit) : IQuery<Page<Division>>;

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Prefix).Matches("^[0-9]{0,12}$").WithMessage("区划代码前缀须为 0–12 位数字");
            RuleFor(q => q.After).IsCursor(1);
            RuleFor(q => q.Limit).IsPageLimit();
        }
    }

    public sealed class Handler(Divisions divisions) : IRequestHandler<Query, Page<Division>>
    {
        public Task<Page<Division>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var rows = divisions.Under(query.Prefix ?? "", Cursor.Decode(query.After, 1)?[0]).Take(size + 1).ToList();

            return Task.FromResult(Page.Of(rows, size, d => [d.Code]));
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapGet("/divisions", Get)
        .Requires(Capabilities.SignedIn).WithName(nameof(ListDivisions)).WithSummary("Division codes below a prefix");

    private static async Task<Ok<Page<Division>>> Get(
        string? prefix, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(prefix, after, limit), ct));
}
