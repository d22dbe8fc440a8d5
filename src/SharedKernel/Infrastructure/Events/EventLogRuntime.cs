namespace Platform.SharedKernel.Infrastructure;

/// <summary>The running event log as others see it: drive it by hand, or wait until nothing is left to do.</summary>
public sealed class EventLogRuntime : IEventLogIdle, IDisposable
{
    private readonly Sequencer _sequencer;
    private readonly LogHead _head;
    private readonly LogProgress _progress;
    private readonly LogReader _reader;
    private readonly EventLogOptions _options;
    private readonly Frontiers _frontiers;
    private readonly List<SubscriptionPump> _pumps;
    private readonly SemaphoreSlim _byHand = new(1, 1);

    internal EventLogRuntime(LogReader reader, Sequencer sequencer, PumpKit kit)
    {
        (_sequencer, _reader, _head, _progress, _options) = (sequencer, reader, kit.Head, kit.Progress, kit.Options);
        _frontiers = kit.Frontiers;
        _pumps = [.. reader.Subscriptions.OrderByDescending(s => s.IsProjection).Select(s => new SubscriptionPump(s, kit))];
    }

    /// <summary>
    /// Waits until there is nothing to do: no event without its place, every subscription past the last event of its types, no parked
    /// event whose pause is over. Drives the log itself when the runner is <see cref="EventRunner.Manual"/>.
    /// </summary>
    public async Task WhenIdleAsync(CancellationToken ct = default)
    {
        while (true)
        {
            var made = _progress.Made.Next;
            if (_options.Runner == EventRunner.Manual)
            {
                await PumpOnceAsync(ct);
            }

            if (await _reader.IsIdleAsync(ct))
            {
                return;
            }

            await Pulse.WaitAsync(_options.Poll, ct, made);
        }
    }

    /// <summary>Numbers what is there and brings every subscription to the head once. For tests with a manual runner.</summary>
    public async Task PumpOnceAsync(CancellationToken ct = default)
    {
        await _byHand.WaitAsync(ct);
        try
        {
            while (await _sequencer.NumberAsync(ct) > 0)
            {
            }

            _head.Seen(await _reader.HeadAsync(ct));
            foreach (var pump in _pumps)
            {
                await DrainAsync(pump, ct);
            }
        }
        finally
        {
            _byHand.Release();
        }
    }

    private async Task DrainAsync(SubscriptionPump pump, CancellationToken ct)
    {
        try
        {
            await pump.OpenAsync(ct);
            while (await pump.StepAsync(ct))
            {
            }
        }
        catch (LeaseLost)
        {
            return; // A rebuild, or another node, is at work on it; the next round looks again.
        }
        finally
        {
            _frontiers.Leave(pump.Subscription.Name);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _byHand.Dispose();
}
