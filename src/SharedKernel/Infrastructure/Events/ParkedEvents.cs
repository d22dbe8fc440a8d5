using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The events one subscription has put aside: keeps the order of each key, tries again with growing pauses.</summary>
internal sealed partial class ParkedEvents(Subscription subscription, PumpKit kit, EventDispatcher dispatcher)
{
    private readonly ILogger _log = kit.Logs.CreateLogger<ParkedEvents>();

    /// <summary>Only this subscription's runner parks, so it knows when there is nothing to look for.</summary>
    private bool _any;

    public async Task OpenAsync(ModuleDb db, CancellationToken ct) => _any = await Open(db, subscription.Name).AnyAsync(ct);

    /// <summary>
    /// Keys of a batch of which something waits already: their events must wait behind it. To be read after claiming the checkpoint.
    /// </summary>
    public async Task<HashSet<string>> KeysAsync(ModuleDb db, IEnumerable<EventLogEntry> batch, CancellationToken ct)
    {
        if (!_any)
        {
            return [];
        }

        var keys = batch.Select(e => e.OrderingKey).Distinct().ToList();

        return await Open(db, subscription.Name).Where(p => keys.Contains(p.OrderingKey))
            .Select(p => p.OrderingKey).Distinct().ToHashSetAsync(ct);
    }

    /// <summary>
    /// Puts an event aside inside the running transaction; without <paramref name="error"/> it only stands behind another one.
    /// </summary>
    public async Task ParkAsync(ModuleDb db, EventLogEntry entry, string? error, CancellationToken ct)
    {
        db.Add(new ParkedEvent
        {
            Id = Ids.New(kit.Now),
            Subscription = subscription.Name,
            Position = entry.Position!.Value,
            EventId = entry.EventId,
            EventType = entry.Type,
            OrderingKey = entry.OrderingKey,
            Error = error,
            Attempts = error is null ? 0 : kit.Options.Tries,
            ParkedAt = kit.Now,
            NextRetryAt = error is null ? kit.Now : kit.Now + PauseAfter(kit.Options.Tries),
        });
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
    }

    /// <summary>Tells people what was put aside, once it is committed.</summary>
    public void Report(IReadOnlyCollection<EventLogEntry> parked, string? error)
    {
        foreach (var entry in parked)
        {
            _any = true;
            PlatformMetrics.Parked.Add(1, new KeyValuePair<string, object?>("subscription", subscription.Name));
            Parked(subscription.Name, entry.EventId, entry.Position, error ?? "behind another event of its key");
        }
    }

    /// <summary>Tries the first parked event that is due; true when there was one.</summary>
    public async Task<bool> RetryOneAsync(long position, CancellationToken ct)
    {
        if (!_any)
        {
            return false;
        }

        await using var work = new PumpWork(kit, subscription);
        var due = await Due(work.Db, kit.Now).Where(p => p.Subscription == subscription.Name)
            .OrderBy(p => p.Position).FirstOrDefaultAsync(ct);
        if (due is null)
        {
            _any = await Open(work.Db, subscription.Name).AnyAsync(ct);

            return false;
        }

        try
        {
            await HandleAsync(work, due, position, ct);
            kit.Progress.Made.Beat();
        }
        catch (Exception e) when (!ct.IsCancellationRequested && (Faults.IsOfTheEvent(e) || Faults.IsRace(e)))
        {
            await work.DisposeAsync();
            await PostponeAsync(due, e, ct);
        }

        return true;
    }

    /// <summary>Events that wait, of one subscription.</summary>
    public static IQueryable<ParkedEvent> Open(ModuleDb db, string subscription) =>
        db.Set<ParkedEvent>().AsNoTracking().Where(p => p.Subscription == subscription && p.State == ParkedState.Parked);

    /// <summary>Of each subscription and key the first one, if its pause is over.</summary>
    public static IQueryable<ParkedEvent> Due(ModuleDb db, DateTimeOffset now)
    {
        var open = db.Set<ParkedEvent>().AsNoTracking().Where(p => p.State == ParkedState.Parked);

        return open.Where(p => p.NextRetryAt <= now
            && !open.Any(q => q.Subscription == p.Subscription && q.OrderingKey == p.OrderingKey && q.Position < p.Position));
    }

    private async Task HandleAsync(PumpWork work, ParkedEvent due, long position, CancellationToken ct)
    {
        await work.BeginAsync(ct);
        await Checkpoints.ClaimAsync(work.Db, subscription.Name, position, ct);
        var entry = await work.Db.Set<EventLogEntry>().AsNoTracking().SingleAsync(e => e.Position == due.Position, ct);
        await dispatcher.HandleAsync(work, entry, ct);
        var now = kit.Now;
        var marked = await work.Db.Set<ParkedEvent>().Where(p => p.Id == due.Id && p.State == ParkedState.Parked)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.State, ParkedState.Handled).SetProperty(p => p.ResolvedAt, now), ct);
        if (marked == 0)
        {
            return; // Dismissed while we tried: the operator's word counts, our effects go.
        }

        await work.CommitAsync(ct);
        Recovered(subscription.Name, due.EventId, due.Position);
    }

    private async Task PostponeAsync(ParkedEvent due, Exception e, CancellationToken ct)
    {
        var (attempts, error) = (Faults.IsRace(e) ? due.Attempts : due.Attempts + 1, Faults.Describe(e));
        var next = kit.Now + (Faults.IsRace(e) ? kit.Options.Poll : PauseAfter(attempts));
        await using var work = new PumpWork(kit, subscription);
        await work.BeginAsync(ct);
        await work.Db.Set<ParkedEvent>().Where(p => p.Id == due.Id && p.State == ParkedState.Parked).ExecuteUpdateAsync(
            set => set.SetProperty(p => p.Attempts, attempts).SetProperty(p => p.NextRetryAt, next).SetProperty(p => p.Error, error), ct);
        await work.CommitAsync(ct);
        StillFails(subscription.Name, due.EventId, due.Position, attempts, error);
    }

    private TimeSpan PauseAfter(int attempts)
    {
        var doubled = kit.Options.ParkedPause * Math.Pow(2, Math.Clamp(attempts - kit.Options.Tries, 0, 20));

        return doubled < kit.Options.ParkedPauseAtMost ? doubled : kit.Options.ParkedPauseAtMost;
    }

    [LoggerMessage(LogLevel.Warning, "{Subscription}: event {EventId} at {Position} parked: {Fault}")]
    private partial void Parked(string subscription, Guid eventId, long? position, string fault);

    [LoggerMessage(LogLevel.Information, "{Subscription}: parked event {EventId} at {Position} handled")]
    private partial void Recovered(string subscription, Guid eventId, long position);

    [LoggerMessage(LogLevel.Warning, "{Subscription}: parked event {EventId} at {Position} still fails after {Attempts} tries: {Fault}")]
    private partial void StillFails(string subscription, Guid eventId, long position, int attempts, string fault);
}
