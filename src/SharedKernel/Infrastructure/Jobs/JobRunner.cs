using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Runs jobs, each by one runner over all nodes. The lock of a job falls with its runner; whoever finds it free and the job unfinished
/// begins it again, or lets it fail when it must not be begun twice.
/// </summary>
internal sealed partial class JobRunner(
    JobStore store, NodeLocks locks, IServiceScopeFactory scopes, IEnumerable<JobHandlerType> types, TimeProvider time,
    ILogger<JobRunner> log)
{
    private const int MostAttempts = 5;
    private const string Interrupted = "运行中断，未能完成；请重新发起";
    private const string Broken = "运行出错，请把作业编号报给管理员";

    private readonly Lazy<FrozenDictionary<string, Type>> _handlers = new(() => Find(scopes, types));

    /// <summary>Runs the oldest job that is free to its end; false when there is none.</summary>
    public async Task<bool> RunNextAsync(CancellationToken ct)
    {
        foreach (var job in (await store.UnfinishedAsync(ct)).Where(j => _handlers.Value.ContainsKey(j.Kind)))
        {
            await using var mine = await locks.TryEnterAsync($"job-{job.Id}", ct);
            if (mine is not null && await store.TakeAsync(job, ct) is { } taken)
            {
                await RunAsync(taken, ct);

                return true;
            }
        }

        return false;
    }

    private async Task RunAsync(Job job, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var session = scope.ServiceProvider.GetRequiredService<WorkSession>();
        session.Enter(Actor.System, new DataScope(job.ScopeFrom, job.ScopeTo));
        session.Action = $"job:{job.Kind}";
        var handler = (IJobHandler)scope.ServiceProvider.GetRequiredService(_handlers.Value[job.Kind]);
        var run = new JobRun(job);
        if (job.CancelRequested)
        {
            await store.FinishAsync(job, JobState.Cancelled, run.Progress, null, ct);
        }
        else if (job.Attempt > MostAttempts || (job.Attempt > 1 && !handler.CanBeginAgain))
        {
            await store.FinishAsync(job, JobState.Failed, run.Progress with { Message = Interrupted }, null, ct);
        }
        else
        {
            await WorkAsync(job, handler, run, ct);
        }
    }

    private async Task WorkAsync(Job job, IJobHandler handler, JobRun run, CancellationToken ct)
    {
        await using var watch = new JobWatch(job, run, store, time, ct);
        try
        {
            Started(job.Kind, job.Id, job.Attempt);
            var result = await handler.RunAsync(run, watch.Token);
            await store.FinishAsync(job, JobState.Succeeded, run.Progress with { Message = result.Message }, result.FileId, ct);
        }
        catch (OperationCanceledException) when (watch.CancelRequested)
        {
            await store.FinishAsync(job, JobState.Cancelled, run.Progress, null, ct);
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested || watch.Lost)
        {
            Left(job.Kind, job.Id); // This node stops, or another one has the job: it stays unfinished for whoever takes it.
        }
        catch (Exception e) when (Faults.IsOutage(e))
        {
            Left(job.Kind, job.Id); // The database was away: the job is begun again.
        }
        catch (Exception e)
        {
            Failed(e, job.Kind, job.Id);
            var message = e is RuleViolation violation ? violation.Message : Broken;
            await store.FinishAsync(job, JobState.Failed, run.Progress with { Message = message }, null, ct);
        }
    }

    private static FrozenDictionary<string, Type> Find(IServiceScopeFactory scopes, IEnumerable<JobHandlerType> types)
    {
        using var scope = scopes.CreateScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("find job handlers");

        return types.ToFrozenDictionary(t => ((IJobHandler)scope.ServiceProvider.GetRequiredService(t.Type)).Kind, t => t.Type);
    }

    [LoggerMessage(LogLevel.Information, "Job {Kind} {Id} runs (attempt {Attempt})")]
    private partial void Started(string kind, Guid id, int attempt);

    [LoggerMessage(LogLevel.Warning, "Job {Kind} {Id} left unfinished here")]
    private partial void Left(string kind, Guid id);

    [LoggerMessage(LogLevel.Error, "Job {Kind} {Id} failed")]
    private partial void Failed(Exception exception, string kind, Guid id);
}
