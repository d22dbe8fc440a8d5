using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>批量结果. What became of each member of a batch; one refusal does not undo the others.</summary>
/// <param name="Items">One answer per member, in the order asked.</param>
public sealed record BatchResult<T>(IReadOnlyList<BatchItem<T>> Items);

/// <summary>What became of one member.</summary>
/// <param name="Id">The member.</param>
/// <param name="Ok">True when done.</param>
/// <param name="Code">Rule code of the refusal.</param>
/// <param name="Detail">Its sentence, Chinese.</param>
/// <param name="Value">The command's answer when done.</param>
public sealed record BatchItem<T>(Guid Id, bool Ok, string? Code, string? Detail, T? Value);

/// <summary>Runs one command per member, each in its own scope and transaction, as the caller.</summary>
public sealed partial class BatchRunner(IServiceScopeFactory scopes, WorkSession session, ILogger<BatchRunner> log)
{
    /// <summary>
    /// Runs the batch. Each member keeps its own answer under a key made of the batch's key, so a repeated batch gives the same answers and
    /// goes on with members a crash had left out.
    /// </summary>
    public async Task<BatchResult<T>> RunAsync<T>(IReadOnlyList<Guid> ids, Func<Guid, ICommand<T>> command, CancellationToken ct)
    {
        var items = new List<BatchItem<T>>(ids.Count);
        foreach (var id in ids.Distinct())
        {
            items.Add(await RunOneAsync(id, command(id), ct));
        }

        return new BatchResult<T>(items);
    }

    private async Task<BatchItem<T>> RunOneAsync<T>(Guid id, ICommand<T> command, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var own = scope.ServiceProvider.GetRequiredService<WorkSession>();
        Copy(own, id);
        try
        {
            var value = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(command, ct);
            session.LogMark = Math.Max(session.LogMark, own.LogMark);

            return new BatchItem<T>(id, true, null, null, value);
        }
        catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            var problem = Problems.Of(e);
            if (problem.Status == 500)
            {
                Unexpected(e, id);
            }

            return new BatchItem<T>(id, false, CodeOf(problem), problem.Detail, default);
        }
    }

    private void Copy(WorkSession own, Guid id)
    {
        own.Enter(session.Actor, session.Scope);
        own.RemoteAddress = session.RemoteAddress;
        own.Reason = session.Reason;
        own.Route = session.Route;
        own.IdempotencyKey = session.IdempotencyKey is { } key ? KeyOf(key, id) : null;
    }

    // Hashed, because the batch's key may already be as long as a key can be.
    private static string KeyOf(string batch, Guid id) =>
        $"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(batch)))[..32]}:{id:N}";

    private static string? CodeOf(ProblemDetails problem) => problem.Extensions["code"] as string;

    [LoggerMessage(LogLevel.Error, "Unexpected failure at member {Id} of a batch")]
    private partial void Unexpected(Exception exception, Guid id);
}
