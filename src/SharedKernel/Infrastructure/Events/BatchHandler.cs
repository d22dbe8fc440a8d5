using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Handles a batch of one subscription: all effects and the new checkpoint in one transaction. What fails is run again event by event, so
/// that one bad event costs nobody else.
/// </summary>
internal sealed partial class BatchHandler(Subscription subscription, PumpKit kit, EventDispatcher dispatcher, ParkedEvents parked)
{
    private const int RacesAtMost = 25;

    private readonly ILogger _log = kit.Logs.CreateLogger<BatchHandler>();

    /// <summary>Handles <paramref name="events"/>, or as many of them as time allows.</summary>
    /// <param name="work">The unit of work the events were read in; not begun.</param>
    /// <param name="events">Events in the order of the log, at least one.</param>
    /// <param name="from">Where the checkpoint is.</param>
    /// <param name="upTo">Where it will be when all are handled.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>Where the checkpoint is now.</returns>
    public async Task<long> HandleAsync(PumpWork work, List<EventLogEntry> events, long from, long upTo, CancellationToken ct)
    {
        try
        {
            return await ApplyAsync(work, events, (from, upTo), null, ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested && (Faults.IsOfTheEvent(e) || Faults.IsRace(e)))
        {
            BatchFailed(LevelOf(e), subscription.Name, events[0].Position, events[^1].Position, Faults.Describe(e));
            await work.DisposeAsync();
        }

        foreach (var entry in events)
        {
            from = await HandleAloneAsync(entry, from, ct);
        }

        return from;
    }

    /// <summary>Writes down a checkpoint that has only passed events of other types.</summary>
    public async Task<long> SkipAsync(long from, long to, CancellationToken ct)
    {
        await using var work = new PumpWork(kit, subscription);
        await work.BeginAsync(ct);
        await Checkpoints.ClaimAsync(work.Db, subscription.Name, from, ct);
        await Checkpoints.MoveAsync(work.Db, subscription.Name, from, to, kit.Options.Node, kit.Now, ct);
        await work.CommitAsync(ct);

        return to;
    }

    /// <summary>One event, fresh scopes, three quick tries; then it goes aside so that others can go on.</summary>
    private async Task<long> HandleAloneAsync(EventLogEntry entry, long from, CancellationToken ct)
    {
        var (failures, races) = (0, 0);
        string? verdict = null;
        while (true)
        {
            try
            {
                await using var work = new PumpWork(kit, subscription);

                return await ApplyAsync(work, [entry], (from, entry.Position!.Value), verdict, ct);
            }
            catch (Exception e) when (!ct.IsCancellationRequested && verdict is null && (Faults.IsOfTheEvent(e) || Faults.IsRace(e)))
            {
                // Races end by themselves; one that never does is a fault that looks like a race.
                failures += Faults.IsRace(e) && ++races < RacesAtMost ? 0 : 1;
                verdict = failures < kit.Options.Tries ? null : Faults.Describe(e);
                EventFailed(LevelOf(e), subscription.Name, entry.EventId, entry.Position, failures, Faults.Describe(e));
            }

            await Task.Delay(TimeSpan.FromMilliseconds(verdict is null ? Random.Shared.Next(2, 10) * (failures + 1) : 0), ct);
        }
    }

    /// <summary>One transaction. With a <paramref name="verdict"/> the events are put aside instead of handled.</summary>
    private async Task<long> ApplyAsync(
        PumpWork work, List<EventLogEntry> events, (long From, long UpTo) checkpoint, string? verdict, CancellationToken ct)
    {
        await work.BeginAsync(ct);
        await Checkpoints.ClaimAsync(work.Db, subscription.Name, checkpoint.From, ct);
        var aside = new List<EventLogEntry>();
        var keys = await parked.KeysAsync(work.Db, events, ct);
        var (started, done) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            var entry = events[done];
            if (verdict is not null || keys.Contains(entry.OrderingKey))
            {
                await parked.ParkAsync(work.Db, entry, verdict, ct);
                aside.Add(entry);
            }
            else
            {
                await dispatcher.HandleAsync(work, entry, ct);
            }
        }
        while (++done < events.Count && Stopwatch.GetElapsedTime(started) < kit.Options.BatchTime);

        var to = done == events.Count ? checkpoint.UpTo : events[done - 1].Position!.Value;
        await Checkpoints.MoveAsync(work.Db, subscription.Name, checkpoint.From, to, kit.Options.Node, kit.Now, ct);
        await work.CommitAsync(ct);
        parked.Report(aside, verdict);
        Report(events.Take(done));

        return to;
    }

    private static LogLevel LevelOf(Exception e) => Faults.IsRace(e) ? LogLevel.Debug : LogLevel.Warning;

    private void Report(IEnumerable<EventLogEntry> handled)
    {
        var now = kit.Now;
        foreach (var entry in handled)
        {
            PlatformMetrics.EventLatency.Record(
                (now - entry.RecordedAt).TotalMilliseconds, new KeyValuePair<string, object?>("subscription", subscription.Name));
        }

        kit.Progress.Made.Beat();
    }

    [LoggerMessage("{Subscription}: batch {From}..{To} rolled back, going on one by one: {Fault}")]
    private partial void BatchFailed(LogLevel level, string subscription, long? from, long? to, string fault);

    [LoggerMessage("{Subscription}: event {EventId} at {Position} failed ({Failures} so far): {Fault}")]
    private partial void EventFailed(LogLevel level, string subscription, Guid eventId, long? position, int failures, string fault);
}
