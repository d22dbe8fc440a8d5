using Microsoft.Extensions.Options;

namespace Platform.Administration.Data;

/// <summary>
/// People and grants in memory. Before it answers it looks (at most every two seconds) whether the tables have moved on, so every node
/// follows every change; the node that made a change forgets at once, so there the next request already meets it.
/// </summary>
internal sealed class AccessBook(IServiceScopeFactory scopes, TimeProvider time, IBusinessClock clock, IOptions<OneDoorOptions> mode)
    : IDisposable
{
    private static readonly TimeSpan Trust = TimeSpan.FromSeconds(2);

    private readonly SemaphoreSlim _one = new(1, 1);
    private AccessSnapshot? _current;
    private long _checkedAt;
    private volatile bool _forgotten = true;

    /// <summary>Look again before the next answer.</summary>
    public void Forget() => _forgotten = true;

    /// <summary>Who is who and may do what, as of now.</summary>
    public ValueTask<AccessSnapshot> CurrentAsync() => IsFresh(_current) ? new(_current!) : new(RefreshAsync());

    public void Dispose() => _one.Dispose();

    private bool IsFresh(AccessSnapshot? snapshot) => snapshot is not null && !_forgotten && snapshot.Date == clock.Today
        && time.GetElapsedTime(Interlocked.Read(ref _checkedAt)) < Trust;

    private async Task<AccessSnapshot> RefreshAsync()
    {
        await _one.WaitAsync();
        try
        {
            if (IsFresh(_current))
            {
                return _current!;
            }

            _forgotten = false; // Before reading: a change that comes meanwhile is looked for again.
            _current = await LoadAsync(_current, clock.Today);
            Interlocked.Exchange(ref _checkedAt, time.GetTimestamp());

            return _current;
        }
        catch
        {
            _forgotten = true;
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    private async Task<AccessSnapshot> LoadAsync(AccessSnapshot? known, DateOnly today)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("read access");
        var db = scope.ServiceProvider.GetRequiredService<AdministrationDb>();

        // Versions only grow and rows are never deleted: the sum moves with every change.
        var state = await db.People.Select(p => p.Version).Concat(db.RoleGrants.Select(g => g.Version))
            .Concat(db.MachineClients.Select(c => c.Version)).Concat(db.HallDevices.Select(d => d.Version)).SumAsync();
        if (known is not null && known.State == state && known.Date == today)
        {
            return known;
        }

        var demo = mode.Value.IsDemo;

        return new AccessSnapshot(state, today, new AccessTables(
            await db.People.AsNoTracking().Where(p => p.Active).ToListAsync(),
            await db.RoleGrants.AsNoTracking().Where(g => g.Scope != null).ToListAsync(),
            await db.MachineClients.AsNoTracking().Where(c => c.Active && (demo || !c.Demo)).ToListAsync(),
            await db.HallDevices.AsNoTracking().Where(d => d.Active && (demo || !d.Demo)).ToListAsync()));
    }
}
