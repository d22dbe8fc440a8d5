using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>机构. The tree of units, in the order of their codes; the structure of government is public, so it has no scope.</summary>
internal static class ListOrgUnits
{
    public sealed record Query(string? Division, string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(Guid Id, string Code, string Name, OrgUnitKind Kind, int Level, string DivisionCode, Guid? ParentId);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Division).MaximumLength(12);
            RuleFor(q => q.After).IsCursor(1);
            RuleFor(q => q.Limit).IsPageLimit();
        }
    }

    public sealed class Handler(AdministrationDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var units = db.OrgUnits.AsNoTracking();
            if (query.Division is { Length: > 0 } division)
            {
                units = units.Where(u => u.DivisionCode.StartsWith(division));
            }

            if (Cursor.Decode(query.After, 1) is [var after])
            {
                units = units.Where(u => u.Code.CompareTo(after) > 0);
            }

            var rows = await units.OrderBy(u => u.Code).Take(size + 1)
                .Select(u => new View(u.Id, u.Code, u.Name, u.Kind, u.Level, u.DivisionCode, u.ParentId)).ToListAsync(cancellationToken);

            return Page.Of(rows, size, u => [u.Code]);
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapGet("/org-units", Get)
        .Requires(Capabilities.PeopleRead).WithName(nameof(ListOrgUnits)).WithSummary("Org units, optionally of one division");

    private static async Task<Ok<Page<View>>> Get(string? division, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(division, after, limit), ct));
}
