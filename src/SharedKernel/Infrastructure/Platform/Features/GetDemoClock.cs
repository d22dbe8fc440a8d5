using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>演示时钟. What time it is in the demo.</summary>
internal static class GetDemoClock
{
    public sealed record View(DateTimeOffset Now, long OffsetSeconds);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/demo/clock", Get)
        .WithName(nameof(GetDemoClock)).WithSummary("Read the demo clock (demo mode only)")
        .OpenToAll("demo mode only: 404 otherwise").OnlyInDemo();

    private static Ok<View> Get(DemoClock demo, IBusinessClock clock) =>
        TypedResults.Ok(new View(clock.Now, (long)demo.Offset.TotalSeconds));
}
