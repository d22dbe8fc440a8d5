using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Work of the platform itself: a fresh scope as the System actor, one module database, one transaction.</summary>
internal sealed class SystemWork(IServiceScopeFactory scopes, WriteGate gate, CommitSignal signal, IEnumerable<ModuleDbType> modules)
{
    /// <summary>Runs <paramref name="act"/>, saves, commits; an exception, or <see cref="SystemUnit.Abandon"/>, leaves nothing.</summary>
    public async Task<T> ChangeAsync<T>(string schema, string action, Func<SystemUnit, Task<T>> act, CancellationToken ct)
    {
        await using var scope = Enter(action);
        var db = DatabaseOf(schema, scope.ServiceProvider);
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var unit = new SystemUnit(scope.ServiceProvider, db);
        var result = await act(unit);
        if (unit.Abandoned)
        {
            return result;
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Committed();

        return result;
    }

    /// <summary>Reads, without a transaction and without waiting for writers.</summary>
    public async Task<T> ReadAsync<T>(string schema, string action, Func<ModuleDb, Task<T>> read)
    {
        await using var scope = Enter(action);

        return await read(DatabaseOf(schema, scope.ServiceProvider));
    }

    private AsyncServiceScope Enter(string action)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem(action);

        return scope;
    }

    private ModuleDb DatabaseOf(string schema, IServiceProvider services) =>
        (ModuleDb)services.GetRequiredService(modules.Single(m => m.Schema == schema).DbType);
}

/// <summary>One running transaction of the platform.</summary>
internal sealed class SystemUnit(IServiceProvider services, ModuleDb db)
{
    /// <summary>The scope's services.</summary>
    public IServiceProvider Services { get; } = services;

    /// <summary>The module's database.</summary>
    public ModuleDb Db { get; } = db;

    /// <summary>True when nothing shall be kept.</summary>
    public bool Abandoned { get; private set; }

    /// <summary>Rolls back instead of committing: somebody else was faster.</summary>
    public void Abandon() => Abandoned = true;
}
