using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>How far a rebuild is.</summary>
/// <param name="Done">Events replayed.</param>
/// <param name="Total">Events to replay.</param>
public sealed record RebuildProgress(long Done, long Total);

/// <summary>
/// Fills a projection anew from the first event, in one transaction of its module: readers see the old rows until it commits, then the new
/// ones, never a mixture; a failure or a crash leaves the old ones. The live pump waits: its checkpoint row is locked meanwhile.
/// </summary>
/// <remarks>On SQLite the one writer is busy for as long as it takes, so commands wait, too (docs/adr/0001).</remarks>
public sealed partial class ProjectionRebuilder
{
    private const int ChunkSize = 200;
    private static readonly TimeSpan StatementTime = TimeSpan.FromMinutes(10);

    private readonly PumpKit _kit;
    private readonly LogReader _reader;
    private readonly ILogger _log;

    internal ProjectionRebuilder(PumpKit kit, LogReader reader) =>
        (_kit, _reader, _log) = (kit, reader, kit.Logs.CreateLogger<ProjectionRebuilder>());

    /// <summary>Rebuilds the projection <paramref name="name"/> (module and kebab name, e.g. <c>supervision.case-track</c>).</summary>
    /// <exception cref="Missing">There is no such projection.</exception>
    /// <exception cref="HandlerFailed">An event could not be replayed; nothing has changed.</exception>
    public async Task RebuildAsync(string name, IProgress<RebuildProgress>? progress = null, CancellationToken ct = default)
    {
        var projection = _reader.Subscriptions.SingleOrDefault(s => s.IsProjection && s.Name == name)
            ?? throw new Missing("Projection", name);
        await using var work = new PumpWork(_kit, projection);
        var usual = work.Db.Database.GetCommandTimeout();
        work.Db.Database.SetCommandTimeout(StatementTime); // Counting and emptying a grown table take their time.
        try
        {
            await RebuildAsync(work, projection, progress, ct);
        }
        finally
        {
            work.Db.Database.SetCommandTimeout(usual);
        }

        _kit.Progress.Made.Beat();
    }

    private async Task RebuildAsync(PumpWork work, Subscription projection, IProgress<RebuildProgress>? progress, CancellationToken ct)
    {
        var (started, clear) = (_kit.Time.GetTimestamp(), ResetOf(projection, work.Services));
        await work.BeginAsync(ct);

        // Up to where the live projection stands, for only of that part is it settled what was put aside; its pump then goes on from there.
        var position = await Checkpoints.SeizeAsync(work.Db, projection.Name, _kit.Options.Node, _kit.Now, ct);
        work.Session.Action = "rebuild";
        await clear.ClearAsync(ct);
        await work.Db.SaveChangesAsync(ct);
        work.Db.ChangeTracker.Clear();
        var total = await ReplayAsync(work, projection, position, progress, ct);
        await work.CommitAsync(ct);
        Rebuilt(projection.Name, total, position, _kit.Time.GetElapsedTime(started));
    }

    private async Task<long> ReplayAsync(
        PumpWork work, Subscription projection, long upTo, IProgress<RebuildProgress>? progress, CancellationToken ct)
    {
        var dispatcher = new EventDispatcher(projection, _kit.Catalog);
        var events = EventsOf(work.Db, projection).Where(e => e.Position <= upTo);
        var (done, total, after) = (0L, await events.LongCountAsync(ct), 0L);
        progress?.Report(new RebuildProgress(0, total));
        while (true)
        {
            var from = after;
            var chunk = await events.Where(e => e.Position > from).OrderBy(e => e.Position).Take(ChunkSize).ToListAsync(ct);
            if (chunk.Count == 0)
            {
                return total;
            }

            foreach (var entry in chunk)
            {
                await dispatcher.HandleAsync(work, entry, ct);
            }

            (done, after) = (done + chunk.Count, chunk[^1].Position!.Value);
            progress?.Report(new RebuildProgress(done, total));
        }
    }

    /// <summary>
    /// What the live projection has handled: events it put aside are left to their own retries, dismissed ones stay dismissed.
    /// </summary>
    private static IQueryable<EventLogEntry> EventsOf(ModuleDb db, Subscription projection)
    {
        var (types, name) = (projection.Types, projection.Name);
        var aside = db.Set<ParkedEvent>().Where(p => p.Subscription == name && p.State != ParkedState.Handled);

        return db.Set<EventLogEntry>().AsNoTracking()
            .Where(e => e.Position != null && types.Contains(e.Type) && !aside.Any(p => p.Position == e.Position));
    }

    private static IProjectionReset ResetOf(Subscription projection, IServiceProvider services) =>
        services.GetServices<ProjectionResetType>().Where(r => r.Schema == projection.Schema)
            .Select(r => (IProjectionReset)services.GetRequiredService(r.Type))
            .SingleOrDefault(r => $"{projection.Schema}.{r.Projection}" == projection.Name)
        ?? throw new InvalidOperationException($"{projection.Name} has no IProjectionReset: nobody can empty its tables.");

    [LoggerMessage(LogLevel.Information, "{Projection} rebuilt from {Events} events up to {Position} in {Took}")]
    private partial void Rebuilt(string projection, long events, long position, TimeSpan took);
}
