namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Reads the log for one subscription: batch after batch behind the checkpoint. Not thread-safe; one runner drives it. After an exception
/// it must be opened again, for then only the database knows where the subscription stands.
/// </summary>
internal sealed class SubscriptionPump
{
    /// <summary>A checkpoint that lags only over events of other types is written when it lags this far, not for each of them.</summary>
    public const long WriteLag = 500;

    /// <summary>
    /// Positions looked through in one query: a reader of rare events far behind the head must not run into the command timeout.
    /// </summary>
    private const long Window = 20_000;

    private readonly PumpKit _kit;
    private readonly ParkedEvents _parked;
    private readonly BatchHandler _batches;
    private readonly KeyValuePair<string, object?> _tag;
    private long _position;
    private long _scanned;
    private bool _retried;

    public SubscriptionPump(Subscription subscription, PumpKit kit)
    {
        (Subscription, _kit, _tag) = (subscription, kit, new KeyValuePair<string, object?>("subscription", subscription.Name));
        var dispatcher = new EventDispatcher(subscription, kit.Catalog);
        _parked = new ParkedEvents(subscription, kit, dispatcher);
        _batches = new BatchHandler(subscription, kit, dispatcher, _parked);
    }

    /// <summary>What it reads for.</summary>
    public Subscription Subscription { get; }

    /// <summary>True when the last step found events that a projection of its module has yet to pass.</summary>
    public bool IsHeldBack { get; private set; }

    /// <summary>Learns from the database where the subscription stands. To be called after taking the lease.</summary>
    /// <exception cref="LeaseLost">Somebody is at work on it.</exception>
    public async Task OpenAsync(CancellationToken ct)
    {
        await using var work = new PumpWork(_kit, Subscription);
        await work.BeginAsync(ct);
        var position = await Checkpoints.OpenAsync(work.Db, Subscription.Name, _kit.Options.Node, _kit.Now, ct);
        await _parked.OpenAsync(work.Db, ct);
        await work.CommitAsync(ct);
        Reach(position, position);
    }

    /// <summary>Does the next piece of work; false when there is none.</summary>
    /// <exception cref="LeaseLost">Another runner has moved the checkpoint: open again before the next step.</exception>
    public async Task<bool> StepAsync(CancellationToken ct)
    {
        IsHeldBack = false;
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
                return await HandleAllowedAsync(work, events, upTo, head, ct) || retried;
            }
        }

        Reach(_position, upTo);
        if (upTo - _position >= WriteLag)
        {
            Reach(await _batches.SkipAsync(_position, upTo, ct), upTo);
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

    /// <summary>Handles what of a batch the module's projections have passed already; false when that is nothing.</summary>
    private async Task<bool> HandleAllowedAsync(PumpWork work, List<EventLogEntry> events, long upTo, long head, CancellationToken ct)
    {
        var whole = events.Count < _kit.Options.BatchSize;
        var limit = await _kit.Frontiers.LimitAsync(Subscription, events[^1].Position!.Value, head, ct);
        whole &= events.RemoveAll(e => e.Position > limit) == 0;
        IsHeldBack = events.Count == 0;
        if (!IsHeldBack)
        {
            var position = await _batches.HandleAsync(work, events, _position, whole ? upTo : events[^1].Position!.Value, ct);
            Reach(position, position);
        }

        return !IsHeldBack;
    }

    private void Reach(long position, long scanned)
    {
        (_position, _scanned) = (position, scanned);
        _kit.Frontiers.Reach(Subscription.Name, scanned);
    }
}
