using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>展示状态. The one table of state words, for every screen.</summary>
internal static class ListDisplayStates
{
    public sealed record View(IReadOnlyList<DisplayState> Items);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/platform/display-states", Get)
        .WithName(nameof(ListDisplayStates)).WithSummary("Words of all states")
        .OpenToAll("words only; public pages and hall boards show them, too");

    private static Ok<View> Get() => TypedResults.Ok(new View(DisplayStates.All));
}
