using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Platform.EventLog.Tests.Probe.Data;
using Platform.SharedKernel.Infrastructure.Features;

namespace Platform.EventLog.Tests.Probe;

/// <summary>A module as small as one can be: notes are written, an answer is given, a table counts.</summary>
public sealed class ProbeModule : IModule
{
    public string Name => "Probe";

    public IEnumerable<Rule> Rules => [];

    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<ProbeDb, ProbeNpgsqlDb, ProbeSqliteDb>("probe").AddSingleton<ProbeFaults>().AddFeatures(this);
        new PlatformModule().AddServices(services, configuration);
    }

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        ReadEvents.Map(api);
        ListSubscriptions.Map(api);
        ListParkedEvents.Map(api);
        RetryParkedEvent.Map(api);
        DismissParkedEvent.Map(api);
        RebuildProjection.Map(api);
        api.MapGet("/probe/rows", async (ProbeDb db) => TypedResults.Ok(await db.Rows.AsNoTracking().OrderBy(r => r.Key).ToListAsync()))
            .Requires(Capabilities.SignedIn).ReadsProjection("probe.notes");
    }
}
