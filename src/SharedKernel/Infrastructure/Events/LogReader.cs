using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Questions about how far the log and its readers are. Reads only, in scopes of its own, as the system.</summary>
internal sealed class LogReader(IServiceScopeFactory scopes, IEnumerable<Subscription> subscriptions, TimeProvider time)
{
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
        if (!await HavePassedAsync(db, Subscriptions, head, ct))
        {
            return false;
        }

        foreach (var subscription in Subscriptions)
        {
            if (await ParkedEvents.Due(db, subscription.Name, now).AnyAsync(ct))
            {
                return false;
            }
        }

        return !await db.Set<EventLogEntry>().AnyAsync(e => e.Position == null, ct) && await HeadOf(db, ct) == head;
    });

    /// <summary>True when <paramref name="readers"/> have passed <paramref name="position"/>.</summary>
    public Task<bool> HavePassedAsync(IReadOnlyList<Subscription> readers, long position, CancellationToken ct) =>
        AskAsync(db => HavePassedAsync(db, readers, position, ct));

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
        foreach (var reader in readers)
        {
            var (at, types) = (positions.GetValueOrDefault(reader.Name), reader.Types);
            if (at < position
                && await db.Set<EventLogEntry>().AnyAsync(e => e.Position > at && e.Position <= position && types.Contains(e.Type), ct))
            {
                return false;
            }
        }

        return true;
    }
}
