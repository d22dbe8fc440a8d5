namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// SQLite has one writer. Waiting for it by busy retries sleeps 150 ms a time, so writers of this process queue here first come, first
/// served. On PostgreSQL the gate is open.
/// </summary>
public sealed class WriteGate(DatabaseChoice database) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Waits for the turn; dispose the result to leave.</summary>
    public async ValueTask<IDisposable> EnterAsync(CancellationToken ct)
    {
        if (database.IsPostgres)
        {
            return Turn.Open;
        }

        await _one.WaitAsync(ct);

        return new Turn(_one);
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();

    private sealed class Turn(SemaphoreSlim? gate) : IDisposable
    {
        public static Turn Open { get; } = new(null);

        private SemaphoreSlim? _gate = gate;

        public void Dispose() => Interlocked.Exchange(ref _gate, null)?.Release();
    }
}
