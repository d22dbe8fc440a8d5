using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.Testing;

/// <summary>
/// One module alone: real HTTP pipeline, real database, no other module. Its neighbours are the facts it gets and gives. Nothing runs
/// in the background: the test delivers events and fires alarms itself.
/// </summary>
public abstract class ModuleHost<TModule>(DatabaseKind kind) : IAsyncLifetime
    where TModule : IModule, new()
{
    private readonly TestActorSource _actors = new();
    private readonly TModule _module = new();
    private TestDatabase? _database;
    private WebApplication? _app;

    /// <summary>Business time; only the test moves it.</summary>
    public TestClock Clock { get; } = new();

    /// <summary>The running services.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>A client signed in as <paramref name="actor"/>; null is nobody.</summary>
    public TestClient As(Actor? actor)
    {
        var http = _app!.GetTestClient();
        if (actor is not null)
        {
            _actors.Known[actor.Id.ToString()] = actor;
            http.DefaultRequestHeaders.Add(TestSignIn.Header, actor.Id.ToString());
        }

        return new TestClient(http);
    }

    /// <summary>What the module has told the others so far, in order.</summary>
    public Task<IReadOnlyList<TEvent>> PublishedAsync<TEvent>()
        where TEvent : IIntegrationEvent => WithDbAsync<IReadOnlyList<TEvent>>(async db =>
        {
            var name = EventCatalog.ContractOf(typeof(TEvent)).Name;
            var rows = await db.Set<EventLogEntry>().AsNoTracking().Where(e => e.Type == name && e.Module == _module.Schema)
                .OrderBy(e => e.AppendId).ToListAsync();
            var catalog = Services.GetRequiredService<EventCatalog>();

            return [.. rows.Select(r => (TEvent)catalog.Read(r)!)];
        });

    /// <summary>Hands the module a fact as if another module had published it: every handler, effects committed.</summary>
    public async Task DeliverAsync<TEvent>(TEvent fact)
        where TEvent : IIntegrationEvent
    {
        var handlers = Services.GetServices<Subscription>().SelectMany(s => s.Handlers).Where(h => h.EventType == typeof(TEvent)).ToList();
        Assert.NotEmpty(handlers);
        foreach (var handler in handlers)
        {
            await InTransactionAsync(
                $"deliver {typeof(TEvent).Name}",
                sp => ((IIntegrationEventHandler<TEvent>)sp.GetRequiredService(handler.HandlerType)).Handle(fact, CancellationToken.None),
                fact.EventId);
        }
    }

    /// <summary>Fires every alarm that is due by the test's clock, in order; returns how many.</summary>
    public async Task<int> FireDueAsync()
    {
        for (var fired = 0; ; fired++)
        {
            var due = await WithDbAsync(db => db.Set<TimerEntry>().AsNoTracking()
                .Where(t => t.Module == _module.Schema && t.DueAt <= Clock.Now).OrderBy(t => t.DueAt).FirstOrDefaultAsync());
            if (due is null)
            {
                return fired;
            }

            await InTransactionAsync($"alarm {due.Kind}", async sp =>
            {
                var handler = Services.GetServices<TimerHandlerType>().Select(t => (ITimerHandler)sp.GetRequiredService(t.Type))
                    .Single(h => h.Kind == due.Kind);
                var db = Db(sp);
                await db.Set<TimerEntry>().Where(t => t.Module == due.Module && t.Kind == due.Kind && t.Key == due.Key).ExecuteDeleteAsync();
                await handler.FireAsync(due.Key, due.DueAt, due.Payload, CancellationToken.None);
            });
        }
    }

    /// <summary>Looks into the module's database as the system.</summary>
    public async Task<T> WithDbAsync<T>(Func<ModuleDb, Task<T>> look)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("test");

        return await look(Db(scope.ServiceProvider));
    }

    /// <summary>Runs <paramref name="work"/> as the system in one transaction and saves.</summary>
    public async Task InTransactionAsync(string action, Func<IServiceProvider, Task> work, Guid? causation = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<WorkSession>();
        session.EnterAsSystem(action);
        session.CausationId = causation;
        var db = Db(scope.ServiceProvider);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await work(scope.ServiceProvider);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
    }

    /// <inheritdoc/>
    public virtual async Task InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync(kind);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        if (Environment.GetEnvironmentVariable("ONEDOOR_TEST_LOG") is not null)
        {
            builder.Logging.AddConsole().SetMinimumLevel(LogLevel.Warning); // For the one who looks for the cause of a 500.
        }

        builder.Services.AddPlatformCore(_database.Choice);
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<IBusinessClock>(Clock);
        builder.Services.AddSingleton<IWorkCalendars>(new TestCalendars()).AddSingleton<ISettings, DefaultSettings>();
        builder.Services.AddSingleton<IActorSource>(_actors);
        builder.Services.AddAuthentication("Test").AddScheme<AuthenticationSchemeOptions, TestSignIn>("Test", null);
        _module.AddServices(builder.Services, builder.Configuration);
        Customise(builder.Services);
        _app = builder.Build();
        _app.UseExceptionHandler();
        _app.UseAuthentication();
        _app.UseAuthorization();
        _module.MapEndpoints(_app.MapGroup("/api/v1"));
        _app.MapApiFallback();
        await CreateTablesAsync();
        await _app.StartAsync();
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    /// <summary>Lets a test add or replace services.</summary>
    protected virtual void Customise(IServiceCollection services)
    {
    }

    private static ModuleDb Db(IServiceProvider services) => (ModuleDb)services.GetRequiredService(
        services.GetServices<ModuleDbType>().Single(m => m.DbType.Assembly == typeof(TModule).Assembly).DbType);

    private async Task CreateTablesAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("create tables");
        foreach (var module in Services.GetServices<ModuleDbType>())
        {
            var db = (ModuleDb)scope.ServiceProvider.GetRequiredService(module.DbType);
            await ((RelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).CreateTablesAsync();
        }
    }
}

/// <summary>The module on SQLite.</summary>
public class SqliteHost<TModule>() : ModuleHost<TModule>(DatabaseKind.Sqlite)
    where TModule : IModule, new();

/// <summary>The module on PostgreSQL.</summary>
public class PostgresHost<TModule>() : ModuleHost<TModule>(DatabaseKind.Postgres)
    where TModule : IModule, new();
