using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>规则代码表. Every code a refusal may carry, with its sentence and where it comes from.</summary>
internal static class ListRules
{
    public sealed record View(IReadOnlyList<Rule> Items);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/platform/rules", Get)
        .WithName(nameof(ListRules)).WithSummary("Code table of all rules").Requires(Capabilities.SignedIn);

    private static Ok<View> Get(IEnumerable<IModule> modules) =>
        TypedResults.Ok(new View(
            [.. modules.SelectMany(m => m.Rules).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal)]));
}
