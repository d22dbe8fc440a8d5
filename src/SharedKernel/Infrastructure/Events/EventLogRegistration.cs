using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Registers the event log's runtime; the host and the tests share it.</summary>
public static class EventLogRegistration
{
    /// <summary>Tag of the checks behind <c>/health/ready</c>.</summary>
    public const string ReadyTag = "ready";

    /// <summary>Sequencer, pumps, signals between nodes; reads <c>OneDoor:Events</c>.</summary>
    public static IServiceCollection AddEventLog(this IServiceCollection services, IConfiguration configuration)
    {
        return services.AddEventLog(configuration.GetSection(EventLogOptions.Section).Get<EventLogOptions>() ?? new EventLogOptions());
    }

    /// <summary>The same with settings in code, for tests.</summary>
    public static IServiceCollection AddEventLog(this IServiceCollection services, EventLogOptions options)
    {
        options.Check();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(options).AddSingleton<LogHead>().AddSingleton<LogProgress>().AddSingleton<LogReader>();
        services.AddSingleton<Frontiers>();
        services.AddSingleton<RunnerLeases>().AddSingleton<LeasedLoop>().AddSingleton<Sequencer>().AddSingleton<NodeSignals>();
        services.AddSingleton(sp => new PumpKit(
            sp.GetRequiredService<IServiceScopeFactory>(), sp.GetRequiredService<WriteGate>(), sp.GetRequiredService<CommitSignal>(),
            sp.GetRequiredService<LogHead>(), sp.GetRequiredService<LogProgress>(), sp.GetRequiredService<Frontiers>(),
            sp.GetRequiredService<EventCatalog>(), options, sp.GetRequiredService<TimeProvider>(),
            sp.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton(sp => new EventLogRuntime(
            sp.GetRequiredService<LogReader>(), sp.GetRequiredService<Sequencer>(), sp.GetRequiredService<PumpKit>()));
        services.AddSingleton(sp => new LogMark(
            sp.GetRequiredService<LogReader>(), sp.GetRequiredService<LogProgress>(), sp.GetRequiredService<RunnerLeases>()));
        services.AddSingleton(sp => new ProjectionRebuilder(sp.GetRequiredService<PumpKit>(), sp.GetRequiredService<LogReader>()));
        services.AddSingleton<EventFeed>().TryAddSingleton<FirstDataMark>();
        services.AddHealthChecks().AddCheck<EventLogReadiness>("event-log", tags: [ReadyTag]);
        services.AddSingleton<IEventLogIdle>(sp => sp.GetRequiredService<EventLogRuntime>());
        if (options.Runner == EventRunner.Auto && !RuntimeRegistration.IsDescribingApi)
        {
            services.AddHostedService(sp => sp.GetRequiredService<NodeSignals>());
            services.AddHostedService<SequencerLoop>().AddHostedService<PumpLoops>();
        }

        return services;
    }
}
