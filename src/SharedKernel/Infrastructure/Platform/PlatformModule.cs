using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.SharedKernel.Infrastructure.Features;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>平台. What the platform itself offers at the door: demo clock, rules, jobs. It comes first in the host's list.</summary>
public sealed class PlatformModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Platform";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules =>
        [.. PlatformRules.All, .. TimeRules.All, .. DemoRules.All, .. JobRules.All, .. DocumentRules.All, .. EventLogRules.All];

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services.AddFeatures(this);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var platform = api.MapGroup("").WithTags(Name);
        ListDisplayStates.Map(platform);
        ListRules.Map(platform);
        CheckIdentifier.Map(platform);
        ListNotifications.Map(platform);
        ReadNotification.Map(platform);
        GetJob.Map(platform);
        ListJobs.Map(platform);
        CancelJob.Map(platform);
        var demo = api.MapGroup("").WithTags("Demo");
        GetDemoClock.Map(demo);
        AdvanceDemoClock.Map(demo);
        var log = api.MapGroup("").WithTags("EventLog");
        ReadEvents.Map(log);
        ListSubscriptions.Map(log);
        ListParkedEvents.Map(log);
        RetryParkedEvent.Map(log);
        DismissParkedEvent.Map(log);
        RebuildProjection.Map(log);
        var documents = api.MapGroup("").WithTags("Documents");
        ListDocuments.Map(documents);
        GetDocument.Map(documents);
        ReadDocument.Map(documents);
        VerifyDocument.Map(documents);
        UploadFile.Map(documents);
        ReadFile.Map(documents);
    }
}
