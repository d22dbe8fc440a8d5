using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>人员名录. The people of one's scope, by work number.</summary>
internal static class ListPeople
{
    public sealed record Query(string? Q, string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(
        Guid Id, string StaffNo, string Name, IReadOnlyList<RoleHeld> Roles, string DivisionCode, string? CentreCode, bool IsHead,
        bool Active, IReadOnlyList<PostHeld> Posts, long Revision);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Q).MaximumLength(60);
            RuleFor(q => q.After).IsCursor(1);
            RuleFor(q => q.Limit).IsPageLimit();
        }
    }

    public sealed class Handler(AdministrationDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var people = db.People.AsNoTracking();
            if (query.Q is { Length: > 0 } words)
            {
                people = people.Where(p => p.Name.Contains(words) || p.StaffNo.Contains(words));
            }

            if (Cursor.Decode(query.After, 1) is [var after])
            {
                people = people.Where(p => p.StaffNo.CompareTo(after) > 0);
            }

            var rows = await people.OrderBy(p => p.StaffNo).Take(size + 1).ToListAsync(cancellationToken);

            return Page.Of([.. rows.Select(ViewOf)], size, p => [p.StaffNo]);
        }

        private static View ViewOf(Person p) =>
            new(p.Id, p.StaffNo, p.Name, p.Roles, p.DivisionCode, p.CentreCode, p.IsHead, p.Active, p.Posts, p.Revision);
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapGet("/people", Get)
        .Requires(Capabilities.PeopleRead).WithName(nameof(ListPeople)).WithSummary("People of one's scope");

    private static async Task<Ok<Page<View>>> Get(string? q, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(q, after, limit), ct));
}
