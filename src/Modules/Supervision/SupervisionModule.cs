using Microsoft.Extensions.Configuration;
using Platform.Supervision.Data;
using Platform.Supervision.Domain;
using Platform.Supervision.Features;
using Platform.Supervision.Subscriptions;

namespace Platform.Supervision;

/// <summary>电子监察. Watches every clock and every post by their facts, raises each signal once, and tells the whole story of a case.</summary>
public sealed class SupervisionModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Supervision";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => SupervisionRules.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<SupervisionDb, SupervisionNpgsqlDb, SupervisionSqliteDb>("supervision")
        .AddScoped<CaseWatcher>()
        .AddScoped<SignalDesk>()
        .AddScoped<TrailWriter>()
        .AddScoped<IProjectionReset, TrailReset>()
        .AddFeatures(this);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var supervision = api.MapGroup("/supervision").WithTags(Name);

        ListSignals.Map(supervision);
        AcknowledgeSignal.Map(supervision);
        ExplainSignal.Map(supervision);
        GetTrail.Map(supervision);
    }
}
