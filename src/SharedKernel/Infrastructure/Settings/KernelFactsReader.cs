namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Reads calendars and settings from the event log, their durable source: at start, after first data, and whenever one was added. The node
/// that numbers events knows them before any pump runs on; every other node within a second.
/// </summary>
internal sealed class KernelFactsReader(SystemWork work, EventCatalog catalog, IKernelFacts facts) : INumberingListener, IDisposable
{
    private const string Calendar = "administration.work-calendar-changed";
    private const string Setting = "administration.setting-changed";

    private readonly SemaphoreSlim _one = new(1, 1);
    private (int Count, long Last) _seen;

    public Task NumberedAsync(IReadOnlyList<NumberedEvent> events, CancellationToken ct) =>
        events.Any(e => e.Type is Calendar or Setting) ? RefreshAsync(ct) : Task.CompletedTask;

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
        // Constants, which let both databases use the partial index over just these facts.
        var rows = db.Set<EventLogEntry>().AsNoTracking()
            .Where(e => e.Type == Calendar || e.Type == Setting);

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
