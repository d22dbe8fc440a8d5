namespace Platform.SharedKernel.Infrastructure;

/// <summary>Tells the sequencer of this process that something was committed; coalesces.</summary>
public sealed class CommitSignal
{
    private TaskCompletionSource _next = NewSource();

    /// <summary>Completes at the next commit; take it before looking, so that no commit is missed.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Something was committed.</summary>
    public void Committed() => Interlocked.Exchange(ref _next, NewSource()).TrySetResult();

    private static TaskCompletionSource NewSource() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
