using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Questions about how far the log and its readers are. Reads only, in scopes of its own, as the system.</summary>
internal sealed class LogReader(IServiceScopeFactory scopes, IEnumerable<Subscription> subscriptions, TimeProvider time)
{
    /// <summary>A reader that lags more than this has work to do: twice what a checkpoint may lag without any.</summary>
    private const long FarBehind = 2 * SubscriptionPump.WriteLag;

    /// <summary>Every subscription, in the order of their names.</summary>
    public IReadOnlyList<Subscription> Subscriptions { get; } = [.. subscriptions.OrderBy(s => s.Name, StringComparer.Ordinal)];

    /// <summary>The last position given, 0 when none.</summary>
    public Task<long> HeadAsync(CancellationToken ct) => AskAsync(db => HeadOf(db, ct));

    /// <summary>True when nothing is left to do.</summary>
    /// <remarks>
    /// In this order, because each answer may be old when the next is given: a reader that has passed the head stays past it, and whatever
    /// it appended in doing so is then found without a place, or has moved the head.
    /// </remarks>
    public Task<bool> IsIdleAsync(CancellationToken ct) => AskAsync(async db =>
    {
        var (head, now) = (await HeadOf(db, ct), time.GetUtcNow());

        return await HavePassedAsync(db, Subscriptions, head, ct)
            && !await ParkedEvents.Due(db, now).AnyAsync(ct)
            && !await db.Set<EventLogEntry>().AnyAsync(e => e.Position == null, ct) && await HeadOf(db, ct) == head;
    });

    /// <summary>True when <paramref name="readers"/> have passed <paramref name="position"/>.</summary>
    public Task<bool> HavePassedAsync(IReadOnlyList<Subscription> readers, long position, CancellationToken ct) =>
        AskAsync(db => HavePassedAsync(db, readers, position, ct));

    /// <summary>The position up to which <paramref name="projection"/> has nothing left to handle, as the database knows it.</summary>
    public Task<long> ReachedAsync(Subscription projection, long head, CancellationToken ct) => AskAsync(async db =>
    {
        var (name, types) = (projection.Name, projection.Types);
        var at = await db.Set<Checkpoint>().Where(c => c.Name == name).Select(c => c.Position).FirstOrDefaultAsync(ct);
        var next = await db.Set<EventLogEntry>().Where(e => e.Position > at && e.Position <= head && types.Contains(e.Type))
            .OrderBy(e => e.Position).Select(e => e.Position).FirstOrDefaultAsync(ct);

        return next - 1 ?? Math.Max(at, head);
    });

    /// <summary>The subscriptions called <paramref name="names"/>.</summary>
    /// <exception cref="InvalidOperationException">One of them does not exist.</exception>
    public IReadOnlyList<Subscription> Named(IReadOnlyCollection<string> names) => [.. names.Select(
        name => Subscriptions.SingleOrDefault(s => s.Name == name)
            ?? throw new InvalidOperationException($"There is no subscription {name}."))];

    /// <summary>
    /// The position up to which a reader must be to have seen the command that got <paramref name="mark"/>; null while one of its events
    /// has no place yet. 0 for a mark nobody was given.
    /// </summary>
    public Task<long?> PositionOfMarkAsync(long mark, CancellationToken ct) => AskAsync<long?>(async db =>
    {
        // A repeated command answers with the newest mark there is; its own events are among the last ones before it.
        var recent = db.Set<EventLogEntry>().Where(e => e.AppendId <= mark && e.AppendId > mark - 256);

        return await recent.AnyAsync(e => e.Position == null, ct) ? null : await recent.MaxAsync(e => e.Position, ct) ?? 0;
    });

    /// <summary>Asks the platform's database.</summary>
    public async Task<T> AskAsync<T>(Func<PlatformDb, Task<T>> question)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("event log");

        return await question(scope.ServiceProvider.GetRequiredService<PlatformDb>());
    }

    private static async Task<long> HeadOf(PlatformDb db, CancellationToken ct) =>
        await db.Set<EventLogEntry>().MaxAsync(e => e.Position, ct) ?? 0;

    /// <summary>A checkpoint may lag behind <paramref name="position"/> over events of other types: those need no reading.</summary>
    private static async Task<bool> HavePassedAsync(PlatformDb db, IReadOnlyList<Subscription> readers, long position, CancellationToken ct)
    {
        var positions = await db.Set<Checkpoint>().AsNoTracking().ToDictionaryAsync(c => c.Name, c => c.Position, ct);
        var behind = readers.Select(r => (r.Types, At: positions.GetValueOrDefault(r.Name))).Where(r => r.At < position).ToList();
        if (behind.Count == 0)
        {
            return true;
        }

        var from = behind.Min(r => r.At);
        if (position - from > FarBehind)
        {
            return false; // Checkpoints that only pass events of other types are written well before that.
        }

        var last = await db.Set<EventLogEntry>().Where(e => e.Position > from && e.Position <= position)
            .GroupBy(e => e.Type).Select(g => new { Type = g.Key, Last = g.Max(e => e.Position) })
            .ToDictionaryAsync(g => g.Type, g => g.Last, ct);

        return behind.TrueForAll(r => r.Types.All(t => !(last.GetValueOrDefault(t) > r.At)));
    }
}
