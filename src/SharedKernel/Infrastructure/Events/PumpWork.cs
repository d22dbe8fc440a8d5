using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What every pump needs.</summary>
internal sealed record PumpKit(
    IServiceScopeFactory Scopes, WriteGate Gate, CommitSignal Commits, LogHead Head, LogProgress Progress, Frontiers Frontiers,
    EventCatalog Catalog, EventLogOptions Options, TimeProvider Time, ILoggerFactory Logs)
{
    /// <summary>Machine time.</summary>
    public DateTimeOffset Now => Time.GetUtcNow();
}

/// <summary>Beats whenever the log or one of its readers got on.</summary>
internal sealed class LogProgress
{
    /// <summary>The beat.</summary>
    public Pulse Made { get; } = new();

    /// <summary>Beats when an operator, here or elsewhere, wants parked events tried now.</summary>
    public Pulse Asked { get; } = new();

    /// <summary>Beats when he asked this node, which tells the others.</summary>
    public Pulse AskedHere { get; } = new();

    /// <summary>An operator wants parked events tried now.</summary>
    public void Ask()
    {
        Asked.Beat();
        AskedHere.Beat();
    }
}

/// <summary>
/// One unit of work of a subscription: a fresh scope, its module's database, at most one transaction. Not committed = rolled back.
/// </summary>
internal sealed class PumpWork : IAsyncDisposable
{
    private readonly PumpKit _kit;
    private readonly AsyncServiceScope _scope;
    private IDisposable? _turn;
    private IDbContextTransaction? _transaction;

    public PumpWork(PumpKit kit, Subscription subscription)
    {
        (_kit, _scope) = (kit, kit.Scopes.CreateAsyncScope());
        Session = Services.GetRequiredService<WorkSession>();
        Session.EnterAsSystem(subscription.Name);
        var type = Services.GetServices<ModuleDbType>().Single(m => m.Schema == subscription.Schema).DbType;
        Db = (ModuleDb)Services.GetRequiredService(type);
    }

    public IServiceProvider Services => _scope.ServiceProvider;

    public WorkSession Session { get; }

    public ModuleDb Db { get; }

    /// <summary>Waits for the turn to write and opens the transaction.</summary>
    public async Task BeginAsync(CancellationToken ct)
    {
        _turn = await _kit.Gate.EnterAsync(ct);
        _transaction = await Db.Database.BeginTransactionAsync(ct);
    }

    public async Task CommitAsync(CancellationToken ct)
    {
        await _transaction!.CommitAsync(ct);
        if (Session.LogMark > 0)
        {
            _kit.Commits.Committed();
        }
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_transaction is not null)
            {
                await _transaction.DisposeAsync();
            }
        }
        finally
        {
            _turn?.Dispose();
            await _scope.DisposeAsync();
        }
    }
}
