namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// A signal that many may wait for and that coalesces. Take <see cref="Next"/> before looking, so that no beat is missed.
/// </summary>
internal sealed class Pulse
{
    private TaskCompletionSource _next = NewSource();

    /// <summary>Completes at the next beat.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Wakes everybody who waits.</summary>
    public void Beat() => Interlocked.Exchange(ref _next, NewSource()).TrySetResult();

    /// <summary>Waits for any of <paramref name="signals"/>, at most <paramref name="atMost"/>; true when one came.</summary>
    public static async Task<bool> WaitAsync(TimeSpan atMost, CancellationToken ct, params Task[] signals)
    {
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var timeout = Task.Delay(atMost, timer.Token);
        var first = await Task.WhenAny([.. signals, timeout]);
        await timer.CancelAsync();
        ct.ThrowIfCancellationRequested();

        return first != timeout;
    }

    /// <summary>Waits; ends early, without an exception, when <paramref name="ct"/> is cancelled.</summary>
    public static async Task PauseAsync(TimeSpan pause, CancellationToken ct) =>
        await Task.Delay(pause, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
