namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// The fence. Whoever changes a subscription's effects first locks its checkpoint row and finds it where he left it, and moves it in the
/// same transaction: two runners can never both commit the same event, whatever they believe about locks.
/// </summary>
internal static class Checkpoints
{
    /// <summary>Makes the row if need be, names the runner, and gives the position.</summary>
    /// <exception cref="LeaseLost">Somebody is at work on it.</exception>
    public static async Task<long> OpenAsync(ModuleDb db, string name, string runner, DateTimeOffset now, CancellationToken ct)
    {
        await EnsureAsync(db, name, runner, now, ct);
        var position = await LockAsync(db, name, "for update skip locked", ct) ?? throw new LeaseLost(name);
        await db.Set<Checkpoint>().Where(c => c.Name == name && c.Runner != runner)
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Runner, runner), ct);

        return position;
    }

    /// <summary>
    /// Locks the row for a long time, after whoever is at work on it now. Pumps keep off meanwhile, they never wait for a row.
    /// </summary>
    public static async Task<long> SeizeAsync(ModuleDb db, string name, string runner, DateTimeOffset now, CancellationToken ct)
    {
        await EnsureAsync(db, name, runner, now, ct);

        return await LockAsync(db, name, "for update", ct) ?? throw new LeaseLost(name);
    }

    /// <summary>Locks the row and checks that nobody moved it.</summary>
    /// <exception cref="LeaseLost">It is not at <paramref name="position"/>, or somebody else has it.</exception>
    public static async Task ClaimAsync(ModuleDb db, string name, long position, CancellationToken ct)
    {
        if (await LockAsync(db, name, "for update skip locked", ct) != position)
        {
            throw new LeaseLost(name);
        }
    }

    /// <summary>Moves the checkpoint together with the effects of this transaction.</summary>
    /// <exception cref="LeaseLost">It was not at <paramref name="from"/>: 0 rows, so the caller must roll back.</exception>
    public static async Task MoveAsync(
        ModuleDb db, string name, long from, long to, string runner, DateTimeOffset now, CancellationToken ct)
    {
        var moved = await db.Set<Checkpoint>().Where(c => c.Name == name && c.Position == from).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.Position, to).SetProperty(c => c.Runner, runner).SetProperty(c => c.UpdatedAt, now), ct);
        if (moved != 1)
        {
            throw new LeaseLost(name);
        }
    }

    private static async Task EnsureAsync(ModuleDb db, string name, string runner, DateTimeOffset now, CancellationToken ct)
    {
        await using var insert = db.CreateCommand(
            $"""
            insert into {db.PlatformTable("checkpoint")} (name, position, runner, updated_at) values (@name, 0, @runner, @now)
            on conflict (name) do nothing
            """,
            ("@name", name), ("@runner", runner), ("@now", db.Instant(now)));
        await insert.ExecuteNonQueryAsync(ct);
    }

    private static async Task<long?> LockAsync(ModuleDb db, string name, string how, CancellationToken ct)
    {
        var hold = db.IsSqlite ? "" : how; // SQLite: the transaction is the only writer already.
        await using var select = db.CreateCommand(
            $"select position from {db.PlatformTable("checkpoint")} where name = @name {hold}", ("@name", name));

        return (long?)await select.ExecuteScalarAsync(ct);
    }
}
