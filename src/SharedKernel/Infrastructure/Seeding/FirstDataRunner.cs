using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Loads the first data of all modules in order, each in one transaction with its record, each version once over all nodes.
/// </summary>
internal sealed partial class FirstDataRunner(
    IServiceScopeFactory scopes, SystemWork work, NodeLocks locks, IEnumerable<FirstDataType> types, KernelFactsReader kernel,
    FirstDataMark mark, IOptions<OneDoorOptions> options, TimeProvider time, ILogger<FirstDataRunner> log)
{
    public async Task RunAsync(CancellationToken ct)
    {
        await using var turn = await locks.EnterAsync("first-data", ct);
        foreach (var loader in Ordered())
        {
            if (await LoadedVersionAsync(loader, ct) >= loader.Version)
            {
                continue;
            }

            await work.ChangeAsync(loader.Type.Schema, $"first-data:{loader.Name}", unit => LoadAsync(loader, unit, ct), ct);
            Loaded(loader.Type.Schema, loader.Name, loader.Version);
            await kernel.RefreshAsync(ct); // A loaded calendar or setting already counts for the next loader.
        }

        mark.Set(await work.ReadAsync(
            PlatformTables.Schema, "mark first data", db => db.Set<EventLogEntry>().MaxAsync(e => (long?)e.AppendId, ct)) ?? 0);
    }

    private List<Loader> Ordered()
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("order first data");

        return types
            .Select(type => (type, Data: (IFirstData)scope.ServiceProvider.GetRequiredService(type.Type)))
            .Where(l => options.Value.IsDemo || !l.Data.DemoOnly)
            .OrderBy(l => l.Data.Order).ThenBy(l => l.type.Schema, StringComparer.Ordinal).ThenBy(l => l.Data.Name, StringComparer.Ordinal)
            .Select(l => new Loader(l.type, l.Data.Name, l.Data.Version))
            .ToList();
    }

    private Task<int> LoadedVersionAsync(Loader loader, CancellationToken ct) => work.ReadAsync(
        PlatformTables.Schema,
        "look for first data",
        async db => await db.Set<FirstDataRecord>().Where(r => r.Module == loader.Type.Schema && r.Name == loader.Name)
            .Select(r => (int?)r.Version).SingleOrDefaultAsync(ct) ?? 0);

    private async Task<bool> LoadAsync(Loader loader, SystemUnit unit, CancellationToken ct)
    {
        // First the record: a second loader would meet its key here, before it had done anything.
        await using var record = unit.Db.CreateCommand(
            $"""
            insert into {unit.Db.PlatformTable("first_data")} (module, name, version, loaded_at) values (@module, @name, @version, @at)
            on conflict (module, name) do update set version = excluded.version, loaded_at = excluded.loaded_at
            """,
            ("@module", loader.Type.Schema), ("@name", loader.Name), ("@version", loader.Version),
            ("@at", unit.Db.Instant(time.GetUtcNow())));
        await record.ExecuteNonQueryAsync(ct);
        await ((IFirstData)unit.Services.GetRequiredService(loader.Type.Type)).LoadAsync(ct);

        return true;
    }

    private sealed record Loader(FirstDataType Type, string Name, int Version);

    [LoggerMessage(LogLevel.Information, "First data {Name} version {Version} of {Module} loaded")]
    private partial void Loaded(string module, string name, int version);
}

/// <summary>Where the log stood when first data had been loaded: a node is ready when its subscriptions have passed it.</summary>
public sealed class FirstDataMark
{
    private readonly TaskCompletionSource<long> _appendId = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Append id of the last event then, 0 for an empty log; null until first data is in.</summary>
    public long? AppendId => _appendId.Task.IsCompletedSuccessfully ? _appendId.Task.Result : null;

    /// <summary>Completes when first data is in.</summary>
    public Task<long> Reached => _appendId.Task;

    internal void Set(long appendId) => _appendId.TrySetResult(appendId);
}
