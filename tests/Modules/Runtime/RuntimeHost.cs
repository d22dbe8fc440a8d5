using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using Platform.Runtime.Tests.Probe;

namespace Platform.Runtime.Tests;

/// <summary>One node of the platform with the probe as its only module. Machine time stands still unless the test moves it.</summary>
internal sealed class RuntimeHost : IAsyncDisposable
{
    private static readonly IModule[] Modules = [new PlatformModule(), new ProbeModule()];

    private readonly WebApplication _app;
    private readonly TestDatabase? _owned;

    private RuntimeHost(WebApplication app, TestDatabase? owned) => (_app, _owned) = (app, owned);

    public static DateTimeOffset MachineStart { get; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public FakeTimeProvider Machine => (FakeTimeProvider)_app.Services.GetRequiredService<TimeProvider>();

    public IServiceProvider Services => _app.Services;

    /// <summary>A caller nobody knows.</summary>
    public TestClient Client => new(_app.GetTestClient());

    public ProbeFaults Faults => Get<ProbeFaults>();

    public TimerRuntime Timers => Get<TimerRuntime>();

    /// <summary>A node on a fresh database of its own.</summary>
    public static Task<RuntimeHost> StartAsync(DatabaseKind kind, params (string Key, string Value)[] settings) =>
        StartAsync(kind, null, settings);

    /// <summary>The same, with services of the test's own.</summary>
    public static async Task<RuntimeHost> StartAsync(
        DatabaseKind kind, Action<IServiceCollection>? customise, params (string Key, string Value)[] settings)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var host = Build(database, owned: true, settings, customise);
        await host._app.StartAsync();

        return host;
    }

    /// <summary>A node on a database that the test keeps; not started yet.</summary>
    public static RuntimeHost On(TestDatabase database, params (string Key, string Value)[] settings) =>
        Build(database, owned: false, settings);

    public Task StartAsync() => _app.StartAsync();

    public T Get<T>()
        where T : notnull => _app.Services.GetRequiredService<T>();

    /// <summary>A client signed in as <paramref name="actor"/>.</summary>
    public TestClient As(Actor actor)
    {
        var http = _app.GetTestClient();
        Get<TestActorSource>().Known[actor.Id.ToString()] = actor;
        http.DefaultRequestHeaders.Add(TestSignIn.Header, actor.Id.ToString());

        return new TestClient(http);
    }

    /// <summary>Looks into, or changes, the probe's database in one transaction of the system.</summary>
    public Task<T> InProbeAsync<T>(Func<ProbeDb, Task<T>> act) =>
        Get<SystemWork>().ChangeAsync("probe", "test", unit => act((ProbeDb)unit.Db), CancellationToken.None);

    public Task<List<string>> NotesAsync() =>
        InProbeAsync(db => db.Notes.OrderBy(n => n.At).ThenBy(n => n.Id).Select(n => n.Text).ToListAsync());

    public Task SetAlarmAsync(string key, DateTimeOffset due, string? payload = null) => InProbeAsync(async db =>
    {
        await db.ScheduleAsync(ProbeAlarm.Name, key, due, payload, CancellationToken.None);

        return true;
    });

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        if (_owned is not null)
        {
            await _owned.DisposeAsync();
        }
    }

    private static RuntimeHost Build(
        TestDatabase database, bool owned, (string Key, string Value)[] settings, Action<IServiceCollection>? customise = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(
            new Dictionary<string, string?> { ["OneDoor:Mode"] = "Demo", ["OneDoor:Workers"] = "false" });
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value));
        var services = builder.Services;
        services.AddPlatformCore(database.Choice).AddSingleton<TimeProvider>(new FakeTimeProvider(MachineStart));
        services.AddPlatformRuntime(builder.Configuration);
        services.Remove(services.Single(s => s.ImplementationType == typeof(NodeWatch))); // A jump of a month ticks it millions of times.
        services.AddSingleton<TestActorSource>().AddSingleton<IActorSource>(sp => sp.GetRequiredService<TestActorSource>());
        services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, TestSignIn>("Test", null);
        foreach (var module in Modules)
        {
            services.AddSingleton(module);
            module.AddServices(services, builder.Configuration);
        }

        customise?.Invoke(services);
        var app = builder.Build();
        app.UseExceptionHandler();
        app.UseAuthentication();
        app.UseAuthorization();
        foreach (var module in Modules)
        {
            module.MapEndpoints(app.MapGroup("/api/v1"));
        }

        app.MapApiFallback();

        return new RuntimeHost(app, owned ? database : null);
    }
}
