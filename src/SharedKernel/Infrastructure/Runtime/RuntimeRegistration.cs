using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Quartz;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What runs beside the requests: clock, calendars, settings, migrations, first data, alarms, jobs, notifications.</summary>
public static class RuntimeRegistration
{
    /// <summary>The build runs the host once to write the API description; then nothing may touch a database.</summary>
    public static bool IsDescribingApi { get; } = Assembly.GetEntryAssembly()?.GetName().Name == "GetDocument.Insider";

    /// <summary>Adds the platform's running services; call it after <see cref="PlatformHttp.AddPlatformCore"/>.</summary>
    public static IServiceCollection AddPlatformRuntime(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<OneDoorOptions>().Bind(configuration.GetSection(OneDoorOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<OneDoorOptions>, OneDoorOptionsCheck>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<BusinessClock>().AddSingleton<IBusinessClock>(sp => sp.GetRequiredService<BusinessClock>());
        services.AddSingleton<CalendarProvider>().AddSingleton<IWorkCalendars>(sp => sp.GetRequiredService<CalendarProvider>());
        services.AddSingleton<SettingsProvider>().AddSingleton<ISettings>(sp => sp.GetRequiredService<SettingsProvider>());
        services.AddSingleton<IKernelFacts, KernelFacts>().AddSingleton<KernelFactsReader>()
            .AddSingleton<INumberingListener>(sp => sp.GetRequiredService<KernelFactsReader>());
        services.AddSingleton<SystemWork>().AddSingleton<NodeLocks>().AddSingleton<SqliteFileLock>().AddSingleton<DatabasePreparation>();
        services.AddSingleton<FirstDataMark>().AddSingleton<FirstDataRunner>();
        services.AddSingleton<TimerHandlers>().AddSingleton<TimerRuntime>().AddSingleton<DemoClock>();
        services.TryAddSingleton<IEventLogIdle, NoEventLog>();
        services.AddSingleton<JobStore>().AddSingleton<JobRunner>().AddSingleton<IdempotencyPruning>();
        services.AddSingleton<NotificationDispatcher>().AddSingleton<NotificationTexts>();
        services.AddSingleton<INotificationChannel, InAppChannel>().AddSingleton<INotificationChannel, SmsSimulator>();
        if (!IsDescribingApi)
        {
            services.AddHostedService<PlatformStart>().AddHostedService<NodeWatch>();
            services.AddWorkers(configuration);
        }

        return services;
    }

    /// <summary>
    /// Quartz only wakes us. What must not be lost is a row, claimed by its own transaction; a persistent clustered store would be a
    /// second truth beside it, so every node keeps its schedule in memory and a dead node's alarms are fired by the others within a second.
    /// </summary>
    private static void AddWorkers(this IServiceCollection services, IConfiguration configuration)
    {
        if (!configuration.GetValue($"{OneDoorOptions.Section}:{nameof(OneDoorOptions.Workers)}", true))
        {
            return;
        }

        services.AddHostedService<JobLoop>().AddHostedService<NotificationLoop>();
        services.AddQuartz(quartz =>
        {
            quartz.ScheduleJob<TimerSweep>(trigger => trigger.WithIdentity("timer-sweep").StartNow()
                .WithSimpleSchedule(s => s.WithInterval(TimeSpan.FromSeconds(1)).RepeatForever()));
            quartz.ScheduleJob<PruneNightly>(trigger => trigger.WithIdentity("prune-nightly")
                .WithCronSchedule("0 30 3 * * ?", c => c.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"))));
        });
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        services.AddHostedService<DocumentDrawing>();
    }
}
