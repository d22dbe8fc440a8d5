using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Reads the log for one subscription: a batch after the checkpoint, all effects and the new checkpoint in one transaction. Not
/// thread-safe; one runner drives it.
/// </summary>
internal sealed partial class SubscriptionPump
{
    /// <summary>A checkpoint that lags only over events of other types is written when it lags this far, not for each of them.</summary>
    public const long WriteLag = 500;

    /// <summary>
    /// Positions looked through in one query: a reader of rare events far behind the head must not run into the command timeout.
    /// </summary>
    private const long Window = 20_000;

    private const int RacesAtMost = 25;

    private readonly PumpKit _kit;
    private readonly EventDispatcher _dispatcher;
    private readonly ParkedEvents _parked;
    private readonly ILogger _log;
    private readonly KeyValuePair<string, object?> _tag;
    private long _position;
    private long _scanned;
    private bool _retried;

    public SubscriptionPump(Subscription subscription, PumpKit kit)
    {
        (Subscription, _kit, _tag) = (subscription, kit, new KeyValuePair<string, object?>("subscription", subscription.Name));
        _dispatcher = new EventDispatcher(subscription, kit.Catalog);
        _parked = new ParkedEvents(subscription, kit, _dispatcher);
        _log = kit.Logs.CreateLogger<SubscriptionPump>();
    }

    /// <summary>What it reads for.</summary>
    public Subscription Subscription { get; }

    /// <summary>Learns from the database where the subscription stands. To be called after taking the lease.</summary>
    /// <exception cref="LeaseLost">Somebody is at work on it.</exception>
    public async Task OpenAsync(CancellationToken ct)
    {
        await using var work = new PumpWork(_kit, Subscription);
        await work.BeginAsync(ct);
        _position = _scanned = await Checkpoints.OpenAsync(work.Db, Subscription.Name, _kit.Options.Node, _kit.Now, ct);
        await _parked.OpenAsync(work.Db, ct);
        await work.CommitAsync(ct);
    }

    /// <summary>Does the next piece of work; false when there is none.</summary>
    /// <exception cref="LeaseLost">Another runner has moved the checkpoint: open again before the next step.</exception>
    public async Task<bool> StepAsync(CancellationToken ct)
    {
        var retried = _retried; // Turn and turn about: a long queue of parked events must not hold up the others.
        _retried = !retried && await _parked.RetryOneAsync(_position, ct);
        if (_retried)
        {
            return true;
        }

        var (head, relevant) = _kit.Head.Look(Subscription.Types, _scanned);
        PlatformMetrics.EventLag.Record(head - _scanned, _tag);
        var upTo = relevant ? Math.Min(head, _scanned + Window) : head;
        if (relevant)
        {
            await using var work = new PumpWork(_kit, Subscription);
            var events = await ReadAsync(work.Db, upTo, ct);
            if (events.Count > 0)
            {
                await HandleAsync(work, events, events.Count < _kit.Options.BatchSize ? upTo : events[^1].Position!.Value, ct);

                return true;
            }
        }

        _scanned = upTo;
        if (upTo - _position >= WriteLag)
        {
            await CatchUpAsync(upTo, ct);
        }

        return retried || upTo < head;
    }

    private async Task<List<EventLogEntry>> ReadAsync(ModuleDb db, long upTo, CancellationToken ct)
    {
        var (types, after) = (Subscription.Types, _scanned);

        return await db.Set<EventLogEntry>().AsNoTracking()
            .Where(e => e.Position > after && e.Position <= upTo && types.Contains(e.Type))
            .OrderBy(e => e.Position).Take(_kit.Options.BatchSize).ToListAsync(ct);
    }

    private async Task HandleAsync(PumpWork work, List<EventLogEntry> events, long upTo, CancellationToken ct)
    {
        try
        {
            await ApplyAsync(work, events, upTo, null, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested && (Faults.IsOfTheEvent(e) || Faults.IsRace(e)))
        {
            BatchFailed(LevelOf(e), Subscription.Name, events[0].Position, events[^1].Position, Faults.Describe(e));
            await work.DisposeAsync();
            foreach (var entry in events)
            {
                await HandleAloneAsync(entry, ct);
            }
        }
    }

    /// <summary>One event, fresh scopes, three quick tries; then it goes aside so that others can go on.</summary>
    private async Task HandleAloneAsync(EventLogEntry entry, CancellationToken ct)
    {
        var (failures, races) = (0, 0);
        string? verdict = null;
        while (true)
        {
            try
            {
                await using var work = new PumpWork(_kit, Subscription);
                await ApplyAsync(work, [entry], entry.Position!.Value, verdict, ct);

                return;
            }
            catch (Exception e) when (!ct.IsCancellationRequested && verdict is null && (Faults.IsOfTheEvent(e) || Faults.IsRace(e)))
            {
                // Races end by themselves; one that never does is a fault that looks like a race.
                failures += Faults.IsRace(e) && ++races < RacesAtMost ? 0 : 1;
                verdict = failures < _kit.Options.Tries ? null : Faults.Describe(e);
                EventFailed(LevelOf(e), Subscription.Name, entry.EventId, entry.Position, failures, Faults.Describe(e));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(verdict is null ? Random.Shared.Next(2, 10) * (failures + 1) : 0), ct);
        }
    }

    /// <summary>One transaction: the effects of <paramref name="events"/> (or as many as time allows) and the checkpoint.</summary>
    private async Task ApplyAsync(PumpWork work, List<EventLogEntry> events, long upTo, string? verdict, CancellationToken ct)
    {
        await work.BeginAsync(ct);
        await Checkpoints.ClaimAsync(work.Db, Subscription.Name, _position, ct);
        var parked = new List<EventLogEntry>();
        var keys = await _parked.KeysAsync(work.Db, events, ct);
        var (started, done) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            var entry = events[done];
            if (verdict is not null || keys.Contains(entry.OrderingKey))
            {
                await _parked.ParkAsync(work.Db, entry, verdict, ct);
                parked.Add(entry);
            }
            else
            {
                await _dispatcher.HandleAsync(work, entry, ct);
            }
        }
        while (++done < events.Count && Stopwatch.GetElapsedTime(started) < _kit.Options.BatchTime);

        var to = done == events.Count ? upTo : events[done - 1].Position!.Value;
        await Checkpoints.MoveAsync(work.Db, Subscription.Name, _position, to, _kit.Options.Node, _kit.Now, ct);
        await work.CommitAsync(ct);
        _position = _scanned = to;
        _parked.Report(parked, verdict);
        Report(events.Take(done));
    }

    /// <summary>Writes down a checkpoint that has only passed events of other types.</summary>
    private async Task CatchUpAsync(long upTo, CancellationToken ct)
    {
        await using var work = new PumpWork(_kit, Subscription);
        await work.BeginAsync(ct);
        await Checkpoints.ClaimAsync(work.Db, Subscription.Name, _position, ct);
        await Checkpoints.MoveAsync(work.Db, Subscription.Name, _position, upTo, _kit.Options.Node, _kit.Now, ct);
        await work.CommitAsync(ct);
        _position = _scanned = upTo;
    }

    private static LogLevel LevelOf(Exception e) => Faults.IsRace(e) ? LogLevel.Debug : LogLevel.Warning;

    private void Report(IEnumerable<EventLogEntry> handled)
    {
        var now = _kit.Now;
        foreach (var entry in handled)
        {
            PlatformMetrics.EventLatency.Record((now - entry.RecordedAt).TotalMilliseconds, _tag);
        }

        _kit.Progress.Made.Beat();
    }

    [LoggerMessage("{Subscription}: batch {From}..{To} rolled back, going on one by one: {Fault}")]
    private partial void BatchFailed(LogLevel level, string subscription, long? from, long? to, string fault);

    [LoggerMessage("{Subscription}: event {EventId} at {Position} failed ({Failures} so far): {Fault}")]
    private partial void EventFailed(LogLevel level, string subscription, Guid eventId, long? position, int failures, string fault);
}
