using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// One command = one database = one SaveChanges = one transaction: state, events, audit and the stored answer commit together or not at
/// all. A step of the system between the caller's read and write is not his fault: the command is run again on the fresh state.
/// </summary>
internal sealed class CommandBehavior<TRequest, TResponse>(
    IServiceProvider services, WorkSession session, WriteGate gate, CommitSignal signal, TimeProvider time, IEnumerable<ModuleDbType> modules)
    : IPipelineBehavior<TRequest, TResponse>
    where TRequest : ICommand<TResponse>
{
    private const int Tries = 3;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var db = DatabaseOf(modules);
        var replay = new IdempotentAnswer<TRequest, TResponse>(db, session, time);
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(db, request, replay, next, cancellationToken);
            }
            catch (Exception e) when (attempt < Tries && Races.IsRace(e))
            {
                db.ChangeTracker.Clear();
            }
            catch (RuleViolation e) when (e.Fact is not null)
            {
                db.ChangeTracker.Clear();
                await RememberAsync(db, e.Fact, cancellationToken);
                throw;
            }
        }
    }

    private async Task<TResponse> RunOnceAsync(
        ModuleDb db, TRequest request, IdempotentAnswer<TRequest, TResponse> replay, RequestHandlerDelegate<TResponse> next, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await replay.FindAsync(request, ct) is { } stored)
        {
            return stored.Value;
        }

        var response = await next();
        replay.Store(request, response);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Committed();

        return response;
    }

    /// <summary>A refusal may leave a fact (a second supplement was asked): appended after the rollback, on its own.</summary>
    private async Task RememberAsync(ModuleDb db, IIntegrationEvent fact, CancellationToken ct)
    {
        using var turn = await gate.EnterAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Append(fact);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Committed();
    }

    private ModuleDb DatabaseOf(IEnumerable<ModuleDbType> all)
    {
        var assembly = typeof(TRequest).Assembly;
        var module = all.Single(m => m.DbType.Assembly == assembly);

        return (ModuleDb)services.GetRequiredService(module.DbType);
    }
}
