namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Reads calendars and settings from the event log, their durable source: at start, after first data, and whenever one was added. A node
/// that runs no pump hears of them this way.
/// </summary>
internal sealed class KernelFactsReader(SystemWork work, EventCatalog catalog, IKernelFacts facts) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);
    private (int Count, long Last) _seen;

    public async Task RefreshAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            await work.ReadAsync(PlatformTables.Schema, "learn kernel facts", db => LearnAsync(db, ct));
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task<bool> LearnAsync(ModuleDb db, CancellationToken ct)
    {
        // The literals let both databases use the partial index over just these facts.
        var rows = db.Set<EventLogEntry>().AsNoTracking()
            .Where(e => e.Type == "administration.work-calendar-changed" || e.Type == "administration.setting-changed");

        // Append ids do not follow commits: a late committer shows in the count.
        var now = (await rows.CountAsync(ct), await rows.MaxAsync(e => (long?)e.AppendId, ct) ?? 0);
        if (now == _seen)
        {
            return false;
        }

        foreach (var row in await rows.OrderBy(e => e.AppendId).ToListAsync(ct))
        {
            if (catalog.Read(row) is { } fact)
            {
                facts.Learn(fact);
            }
        }

        _seen = now;

        return true;
    }
}
