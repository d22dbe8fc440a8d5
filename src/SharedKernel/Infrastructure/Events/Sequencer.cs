using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Gives committed events their place: neither identity values nor transaction ids follow the order of commits, so a reader that trusts
/// them loses the late committer. Only committed rows are seen here, hence only committed rows get a place, and places have no gaps.
/// </summary>
internal sealed partial class Sequencer(
    IServiceScopeFactory scopes, WriteGate gate, LogHead head, LogProgress progress, EventCatalog catalog, EventLogOptions options,
    IEnumerable<INumberingListener> listeners, ILogger<Sequencer> log)
{
    private readonly HashSet<string> _unknown = [];

    /// <summary>
    /// Numbers the next batch; returns how many events got their place. It is on disk then: a place is never given twice.
    /// </summary>
    /// <remarks>
    /// Two sequencers at once (one has lost its lease without knowing) cannot both win: they read the same head in their statement's
    /// snapshot, so their places collide in the unique index and one of them rolls back whole.
    /// </remarks>
    public async Task<int> NumberAsync(CancellationToken ct)
    {
        var numbered = await ChangeAsync(ct);
        if (numbered.Count == 0)
        {
            return 0;
        }

        foreach (var listener in listeners)
        {
            await listener.NumberedAsync(numbered, ct);
        }

        head.Numbered(numbered);
        progress.Made.Beat();
        foreach (var (position, type) in numbered.Where(n => !catalog.Knows(n.Type)))
        {
            if (_unknown.Add(type))
            {
                Unknown(type, position);
            }
        }

        return numbered.Count;
    }

    private async Task<List<NumberedEvent>> ChangeAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("sequencer");
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        if (db.IsSqlite && !await db.Set<EventLogEntry>().AnyAsync(e => e.Position == null, ct))
        {
            return []; // Looking costs nothing there, taking the one writer's turn does.
        }

        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await using var command = db.CreateCommand(StatementFor(db));
        var numbered = new List<NumberedEvent>();
        await using (var rows = await command.ExecuteReaderAsync(ct))
        {
            while (await rows.ReadAsync(ct))
            {
                numbered.Add(new NumberedEvent(rows.GetInt64(0), rows.GetString(1)));
            }
        }

        await transaction.CommitAsync(ct);

        return numbered;
    }

    private string StatementFor(PlatformDb db)
    {
        var table = db.PlatformTable("event_log");

        return $"""
            with head as (select coalesce(max(position), 0) as reached from {table}),
            fresh as (
                select append_id, row_number() over (order by append_id) as place from {table}
                where position is null order by append_id limit {options.NumberingSize})
            update {table} set position = head.reached + fresh.place from head, fresh
            where {table}.append_id = fresh.append_id and {table}.position is null
            returning {table}.position, {table}.type
            """;
    }

    [LoggerMessage(LogLevel.Warning, "This release does not know the event {Type} (first seen at {Position}); its readers pass over it")]
    private partial void Unknown(string type, long position);
}

/// <summary>Hears of numbered events before any pump does.</summary>
internal interface INumberingListener
{
    /// <summary>These events got their places.</summary>
    Task NumberedAsync(IReadOnlyList<NumberedEvent> events, CancellationToken ct);
}
