using System.Diagnostics;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Read your own writes: a command answers with the append id of its last event (<c>X-Log-Mark</c>); a read that hands it back waits until
/// the projection it reads has passed that event.
/// </summary>
public sealed class LogMark
{
    /// <summary>The longest a read waits; then it answers with what is there.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(1);

    /// <summary>Between looks when another node runs the projection: no signal of ours tells of its checkpoint.</summary>
    private static readonly TimeSpan OtherNodesPause = TimeSpan.FromMilliseconds(20);

    private readonly LogReader _reader;
    private readonly LogProgress _progress;
    private readonly RunnerLeases _leases;

    internal LogMark(LogReader reader, LogProgress progress, RunnerLeases leases) =>
        (_reader, _progress, _leases) = (reader, progress, leases);

    /// <summary>Waits until <paramref name="subscriptions"/> have handled everything up to <paramref name="mark"/>.</summary>
    /// <param name="subscriptions">Names, e.g. <c>supervision.case-track</c>.</param>
    /// <param name="mark">Append id as the command gave it; a mark nobody was given is passed at once.</param>
    /// <param name="timeout">How long to wait; at most <see cref="Patience"/>.</param>
    /// <param name="ct">Cancellation.</param>
    /// <returns>False when the time was up first.</returns>
    /// <exception cref="InvalidOperationException">There is no such subscription.</exception>
    public async Task<bool> WaitAsync(
        IReadOnlyCollection<string> subscriptions, long mark, TimeSpan timeout, CancellationToken ct = default)
    {
        var (readers, started) = (_reader.Named(subscriptions), Stopwatch.GetTimestamp());
        var patience = timeout < Patience ? timeout : Patience;
        for (long? position = null; ;)
        {
            var made = _progress.Made.Next;
            position ??= await _reader.PositionOfMarkAsync(mark, ct);
            if (position is { } target && await _reader.HavePassedAsync(readers, target, ct))
            {
                return true;
            }

            var left = patience - Stopwatch.GetElapsedTime(started);
            if (left <= TimeSpan.Zero)
            {
                return false;
            }

            var here = _leases.Holds(SequencerLoop.Name) && readers.All(r => _leases.Holds(r.Name));
            await Pulse.WaitAsync(here || left < OtherNodesPause ? left : OtherNodesPause, ct, made);
        }
    }
}
