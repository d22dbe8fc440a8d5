using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Platform.EventLog.Tests.Probe.Data;

namespace Platform.EventLog.Tests.Probe;

/// <summary>A module as small as one can be: notes are written, an answer is given, a table counts.</summary>
public sealed class ProbeModule : IModule
{
    public string Name => "Probe";

    public IEnumerable<Rule> Rules => [];

    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<ProbeDb, ProbeNpgsqlDb, ProbeSqliteDb>("probe")
        .AddSingleton<ProbeFaults>()
        .AddFeatures(this);

    public void MapEndpoints(IEndpointRouteBuilder api)
    {
    }
}
