namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Places are committed without waiting for the disk. Inside the house that is safe, because whoever builds on one commits after it. A
/// stranger who has read up to a place must never see it given anew to another event after a power cut, so it is flushed before he hears it.
/// </summary>
internal sealed class DurableHead(LogReader reader, DatabaseChoice database)
{
    private long _flushed;

    /// <summary>Comes back when everything up to <paramref name="position"/> is on disk.</summary>
    public async Task FlushAsync(long position, CancellationToken ct)
    {
        if (!database.IsPostgres || position <= Volatile.Read(ref _flushed))
        {
            return; // SQLite commits places with the disk's word already (synchronous=FULL).
        }

        await reader.AskAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await db.NextNumberAsync("log-flush", ct); // Any write will do: waiting for its commit record waits for all before it.
            await transaction.CommitAsync(ct);

            return true;
        });
        for (var seen = Volatile.Read(ref _flushed); seen < position;)
        {
            seen = Interlocked.CompareExchange(ref _flushed, position, seen);
        }
    }
}
