using System.Text.Json;
using Platform.Catalog.Data;
using Platform.Catalog.Domain;

namespace Platform.Catalog.Features;

/// <summary>One founding document's facts.</summary>
internal static class GetReferenceDocument
{
    public sealed record Query(string Code) : IQuery<View>;

    public sealed record View(string Code, string Title, string Source, int Count, JsonElement Facts, JsonElement Items);

    public sealed class Handler(CatalogDb db) : IRequestHandler<Query, View>
    {
        public async Task<View> Handle(Query query, CancellationToken cancellationToken)
        {
            var document = await db.Documents.AsNoTracking().Where(d => d.Code == query.Code)
                .FirstOr404Async(nameof(ReferenceDocument), query.Code, cancellationToken);
            using var json = JsonDocument.Parse(document.Json);

            return new View(
                document.Code, document.Title, document.Source, document.Count, json.RootElement.GetProperty("facts").Clone(),
                json.RootElement.GetProperty("items").Clone());
        }
    }

    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/reference-documents/{code}", Get)
        .WithName(nameof(GetReferenceDocument))
        .WithSummary("One founding document's facts").Requires(Capabilities.CatalogRead);

    private static async Task<Ok<View>> Get(string code, IMediator mediator, CancellationToken ct) =>
        TypedResults.Ok(await mediator.Send(new Query(code), ct));
}
