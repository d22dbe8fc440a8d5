using System.Globalization;
using Platform.Catalog.Data;

namespace Platform.Catalog.Features;

/// <summary>参考目录. The 97 reference items in the printed order, and which of them are offered.</summary>
internal static class ListReferenceItems
{
    public sealed record Query(string? After, int? Limit) : IQuery<Page<View>>;

    public sealed record View(
        int ReferenceNo, string Name, string Category, string CategoryCode, bool Active, string? InactiveReason, string? Note,
        string? ItemCode, bool Offered, string Initials, string Pinyin, IReadOnlyList<string> Aliases);

    public sealed class Validator : AbstractValidator<Query>
    {
        public Validator()
        {
            RuleFor(q => q.Limit).IsPageLimit();
            RuleFor(q => q.After).IsCursor(1, 0);
        }
    }

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, Page<View>>
    {
        public async Task<Page<View>> Handle(Query query, CancellationToken cancellationToken)
        {
            var size = Page.Size(query.Limit);
            var after = Cursor.Decode(query.After, 1) is [var no] ? int.Parse(no, CultureInfo.InvariantCulture) : 0;
            var entries = await db.EntriesAsync(after, size + 1, cancellationToken);

            return Page.Of([.. entries.Select(ViewOf)], size, v => [v.ReferenceNo.ToString(CultureInfo.InvariantCulture)]);
        }

        private static View ViewOf(CatalogEntry entry)
        {
            var (printed, words) = (entry.Reference, entry.Reference.Words);

            return new View(
                printed.ReferenceNo, printed.Name, printed.CategoryName, printed.CategoryCode, printed.Active, printed.InactiveReason,
                printed.Note, entry.Item?.Code, entry.Item is not null, Domain.Spelling.Initials(words.Pinyin),
                Domain.Spelling.Joined(words.Pinyin), [.. words.Aliases.Select(a => a.Word)]);
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/reference-items", Get).WithName(nameof(ListReferenceItems))
        .WithSummary("The 97 reference items").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<Page<View>>> Get(string? after, int? limit, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(after, limit), ct));
}
