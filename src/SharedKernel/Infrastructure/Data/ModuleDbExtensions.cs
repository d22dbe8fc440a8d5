using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What features do with their database, beyond LINQ.</summary>
public static class ModuleDbExtensions
{
    /// <summary>Loads one aggregate to change it. Checks the revision the caller has seen (If-Match).</summary>
    /// <exception cref="Missing">Unknown, or outside the caller's scope.</exception>
    /// <exception cref="StaleRevision">Somebody changed it since the caller read it.</exception>
    public static async Task<T> LoadForChangeAsync<T>(this ModuleDb db, Expression<Func<T, bool>> which, object key, CancellationToken ct)
        where T : AggregateRoot
    {
        var aggregate = await db.Set<T>().SingleOrDefaultAsync(which, ct) ?? throw new Missing(typeof(T).Name, key);
        if (db.Session.ExpectedRevision is { } expected && expected != aggregate.Revision)
        {
            var chain = AuditTrail.ChainOf(db.Schema, typeof(T), aggregate.Id);
            var last = await db.Set<AuditEntry>().Where(a => a.Chain == chain && !a.Actor.StartsWith("System"))
                .OrderByDescending(a => a.Seq).Select(a => new { a.Canonical, a.At }).FirstOrDefaultAsync(ct);
            throw new StaleRevision(expected, aggregate.Revision, NameIn(last?.Canonical), last?.At);
        }

        if (db.Session.Actor.Kind != ActorKind.System)
        {
            aggregate.TouchByPerson();
        }

        return aggregate;
    }

    /// <summary>Loads one aggregate by id to change it.</summary>
    /// <inheritdoc cref="LoadForChangeAsync{T}(ModuleDb, Expression{Func{T, bool}}, object, CancellationToken)"/>
    public static Task<T> LoadForChangeAsync<T>(this ModuleDb db, Guid id, CancellationToken ct)
        where T : AggregateRoot => db.LoadForChangeAsync<T>(a => a.Id == id, id, ct);

    /// <summary>The first match.</summary>
    /// <exception cref="Missing">None in the caller's scope.</exception>
    public static async Task<T> FirstOr404Async<T>(this IQueryable<T> query, string what, object key, CancellationToken ct) =>
        await query.FirstOrDefaultAsync(ct) ?? throw new Missing(what, key);

    /// <summary>Draws the next number of a gapless series inside the running transaction; a rollback gives it back.</summary>
    /// <param name="db">The module's database.</param>
    /// <param name="series">E.g. <c>case:120101006:20250303</c>.</param>
    /// <param name="ct">Cancellation.</param>
    public static async Task<long> NextNumberAsync(this ModuleDb db, string series, CancellationToken ct)
    {
        var table = db.PlatformTable("counter");
        await using var command = db.CreateCommand(
            $"insert into {table} (key, value) values (@series, 1) on conflict (key) do update set value = {table}.value + 1 returning value",
            ("@series", series));

        return Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Sets (or moves) an alarm of this module inside the running transaction.</summary>
    public static async Task ScheduleAsync(
        this ModuleDb db, string kind, string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        await using var command = db.CreateCommand(
            $"""
            insert into {db.PlatformTable("timer")} (module, kind, key, due_at, payload) values (@module, @kind, @key, @due, @payload)
            on conflict (module, kind, key) do update set due_at = excluded.due_at, payload = excluded.payload, attempts = 0, retry_at = null
            """,
            ("@module", db.Schema), ("@kind", kind), ("@key", key), ("@due", db.Instant(dueAt)), ("@payload", payload));
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>
    /// Sets the alarm of something new, which cannot have one yet: saved with the command, without a round trip of its own.
    /// </summary>
    public static void ScheduleNew(this ModuleDb db, string kind, string key, DateTimeOffset dueAt, string? payload) => db.Add(new TimerEntry
    {
        Module = db.Schema,
        Kind = kind,
        Key = key,
        DueAt = dueAt.AddTicks(-(dueAt.UtcTicks % TimeSpan.TicksPerMicrosecond)), // As precise as what is read back.
        Payload = payload,
    });

    /// <summary>Takes an alarm back; nothing happens when there is none.</summary>
    public static async Task CancelTimerAsync(this ModuleDb db, string kind, string key, CancellationToken ct)
    {
        await using var command = db.CreateCommand(
            $"delete from {db.PlatformTable("timer")} where module = @module and kind = @kind and key = @key",
            ("@module", db.Schema), ("@kind", kind), ("@key", key));
        await command.ExecuteNonQueryAsync(ct);
    }

    internal static string PlatformTable(this ModuleDb db, string name) => db.IsSqlite ? $"platform_{name}" : $"platform.{name}";

    /// <summary>An instant as a raw parameter: whole microseconds on both, so that the one read back equals the one written.</summary>
    internal static object Instant(this ModuleDb db, DateTimeOffset at) => db.IsSqlite
        ? at.UtcTicks - (at.UtcTicks % TimeSpan.TicksPerMicrosecond)
        : at.ToUniversalTime();

    internal static DbCommand CreateCommand(this ModuleDb db, string sql, params (string Name, object? Value)[] parameters)
    {
        var transaction = db.Database.CurrentTransaction
            ?? throw new InvalidOperationException("Only inside the transaction of a command, a subscription or a sweep.");
        var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = transaction.GetDbTransaction();
        foreach (var (name, value) in parameters)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static string? NameIn(string? canonical) => canonical is null
        ? null
        : System.Text.Json.JsonDocument.Parse(canonical).RootElement.GetProperty("actorName").GetString();
}
