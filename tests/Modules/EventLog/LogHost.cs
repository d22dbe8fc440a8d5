using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.EventLog.Tests.Probe;
using Platform.EventLog.Tests.Probe.Data;

namespace Platform.EventLog.Tests;

/// <summary>A node without HTTP: the probe module and the running event log on a given database.</summary>
internal sealed class LogHost : IAsyncDisposable
{
    private readonly IHost _host;

    private LogHost(IHost host) => _host = host;

    public static TestClock Clock { get; } = new();

    public IServiceProvider Services => _host.Services;

    public EventLogRuntime Log => Services.GetRequiredService<EventLogRuntime>();

    public ProbeFaults Faults => Services.GetRequiredService<ProbeFaults>();

    public LogLines Lines => Services.GetRequiredService<LogLines>();

    /// <summary>Starts a node; the first one on a database makes the tables.</summary>
    public static async Task<LogHost> StartAsync(
        DatabaseChoice database, bool first = true, EventRunner runner = EventRunner.Auto, string node = "a", TimeProvider? time = null,
        TimeSpan? poll = null, string? only = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var options = new EventLogOptions { Runner = runner, Node = node };
        options.Poll = poll ?? options.Poll;
        var lines = new LogLines();
        builder.Logging.AddProvider(lines).SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.None);
        builder.Services.AddPlatformCore(database).AddEventLog(options);
        builder.Services.AddSingleton(lines).AddSingleton<IBusinessClock>(Clock).AddSingleton(time ?? TimeProvider.System);
        new ProbeModule().AddServices(builder.Services, builder.Configuration);
        if (only == "pumps")
        {
            builder.Services.Remove(builder.Services.Single(s => s.ImplementationType == typeof(SequencerLoop)));
        }

        var host = builder.Build();
        if (first)
        {
            await CreateTablesAsync(host.Services);
        }

        await host.StartAsync();

        return new LogHost(host);
    }

    /// <summary>Starts the only node of a database.</summary>
    public static Task<LogHost> StartAsync(TestDatabase database, EventRunner runner = EventRunner.Auto, TimeProvider? time = null) =>
        StartAsync(database.Choice, runner: runner, time: time);

    /// <summary>A pump as a runner would make it.</summary>
    public SubscriptionPump PumpOf(string subscription) => new(
        Services.GetServices<Subscription>().Single(s => s.Name == subscription), Services.GetRequiredService<PumpKit>());

    /// <summary>Numbers what is there and lets the projection pass it, which the reactions wait for.</summary>
    public async Task PassProjectionAsync()
    {
        await Services.GetRequiredService<Sequencer>().NumberAsync(CancellationToken.None);
        var projection = PumpOf("probe.notes");
        await projection.OpenAsync(CancellationToken.None);
        while (await projection.StepAsync(CancellationToken.None))
        {
        }
    }

    /// <summary>Writes lines into one note, in one transaction.</summary>
    public async Task<long> WriteAsync(string key, params string[] texts)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await ChangeAsync(async db =>
                {
                    var note = await db.Notes.SingleOrDefaultAsync(n => n.Key == key) ?? db.Add(new Note(key, Clock.Now)).Entity;
                    Array.ForEach(texts, t => note.Write(t, Clock.Now));
                });
            }
            catch (Exception e) when (Races.IsRace(e) && attempt < 100)
            {
                continue; // Another writer of the same note was faster.
            }
        }
    }

    /// <summary>A command's transaction; answers with its mark.</summary>
    public async Task<long> ChangeAsync(Func<ProbeDb, Task> change, Func<Task>? beforeCommit = null)
    {
        await using var scope = Services.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<WorkSession>();
        session.EnterAsSystem("test");
        var db = scope.ServiceProvider.GetRequiredService<ProbeDb>();
        using var turn = await Services.GetRequiredService<WriteGate>().EnterAsync(CancellationToken.None);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await change(db);
        await db.SaveChangesAsync();
        await (beforeCommit?.Invoke() ?? Task.CompletedTask);
        await transaction.CommitAsync();
        Services.GetRequiredService<CommitSignal>().Committed();

        return session.LogMark;
    }

    public async Task<T> AskAsync<T>(Func<ProbeDb, Task<T>> question)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("test");

        return await question(scope.ServiceProvider.GetRequiredService<ProbeDb>());
    }

    /// <summary>Nothing left to do, within a minute.</summary>
    public async Task IdleAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await Log.WhenIdleAsync(patience.Token);
    }

    public Task<List<Effect>> EffectsAsync() => AskAsync(
        db => db.Effects.AsNoTracking().Where(e => !e.Key.StartsWith("second:")).OrderBy(e => e.Id).ToListAsync());

    public Task<List<ParkedEvent>> ParkedAsync() => AskAsync(
        db => db.Set<ParkedEvent>().AsNoTracking().OrderBy(p => p.Position).ToListAsync());

    /// <summary>The projection's rows as text, for comparing to the byte.</summary>
    public async Task<string> RowsAsync() => System.Text.Json.JsonSerializer.Serialize(
        await AskAsync(db => db.Rows.AsNoTracking().OrderBy(r => r.Key).ToListAsync()));

    public Task<List<EventLogEntry>> EntriesAsync() => AskAsync(
        db => db.Set<EventLogEntry>().AsNoTracking().OrderBy(e => e.Position).ToListAsync());

    /// <summary>The lines of a note in the projection, without the answers.</summary>
    public async Task<string> LinesOfAsync(string key)
    {
        var row = await AskAsync(db => db.Rows.AsNoTracking().SingleAsync(r => r.Key == key));

        return string.Join(' ', row.Trail.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Contains('!')));
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        if (_host is IAsyncDisposable host)
        {
            await host.DisposeAsync();
        }
    }

    private static async Task CreateTablesAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("create tables");
        foreach (var module in services.GetServices<ModuleDbType>())
        {
            var db = (ModuleDb)scope.ServiceProvider.GetRequiredService(module.DbType);
            await ((RelationalDatabaseCreator)db.GetService<IDatabaseCreator>()).CreateTablesAsync();
        }
    }
}

/// <summary>Keeps what was logged.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IEnumerable<string> All => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");

    public void Dispose()
    {
    }
}
