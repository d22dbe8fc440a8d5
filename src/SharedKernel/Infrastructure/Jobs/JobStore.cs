using Microsoft.EntityFrameworkCore.Query;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// What runners read and write of jobs. Every write names the attempt it belongs to: a runner that lost the job writes nothing.
/// </summary>
internal sealed class JobStore(SystemWork work, IBusinessClock clock)
{
    private const string Action = "run jobs";

    /// <summary>Unfinished jobs, oldest first.</summary>
    public Task<List<Job>> UnfinishedAsync(CancellationToken ct) => work.ReadAsync(
        PlatformTables.Schema,
        Action,
        db => db.Set<Job>().AsNoTracking().Where(j => j.FinishedAt == null).OrderBy(j => j.QueuedAt).ThenBy(j => j.Id).ToListAsync(ct));

    /// <summary>Takes the job for this runner; null when somebody else was faster or it has ended.</summary>
    public async Task<Job?> TakeAsync(Job job, CancellationToken ct)
    {
        var now = clock.Now;
        var taken = await ChangeAsync(job, s => s
            .SetProperty(j => j.State, JobState.Running).SetProperty(j => j.Attempt, job.Attempt + 1)
            .SetProperty(j => j.StartedAt, job.StartedAt ?? now), ct);

        return taken ? await FindAsync(job.Id, ct) : null;
    }

    /// <summary>Writes progress; false when the job is no longer ours.</summary>
    public Task<bool> ReportAsync(Job job, JobProgress progress, CancellationToken ct) => ChangeAsync(job, s => s
        .SetProperty(j => j.Done, progress.Done).SetProperty(j => j.Total, progress.Total)
        .SetProperty(j => j.Message, progress.Message), ct);

    /// <summary>Ends the job; false when it is no longer ours.</summary>
    public Task<bool> FinishAsync(Job job, JobState state, JobProgress progress, Guid? file, CancellationToken ct)
    {
        var now = clock.Now;

        return ChangeAsync(job, s => s
            .SetProperty(j => j.State, state).SetProperty(j => j.FinishedAt, now).SetProperty(j => j.ResultFileId, file)
            .SetProperty(j => j.Done, progress.Done).SetProperty(j => j.Total, progress.Total)
            .SetProperty(j => j.Message, progress.Message), ct);
    }

    /// <summary>True when somebody asked for the end.</summary>
    public async Task<bool> IsCancelRequestedAsync(Guid id, CancellationToken ct) =>
        await FindAsync(id, ct) is { CancelRequested: true };

    private Task<Job?> FindAsync(Guid id, CancellationToken ct) => work.ReadAsync(
        PlatformTables.Schema, Action, db => db.Set<Job>().AsNoTracking().SingleOrDefaultAsync(j => j.Id == id, ct));

    private Task<bool> ChangeAsync(Job job, Action<UpdateSettersBuilder<Job>> change, CancellationToken ct) => work.ChangeAsync(
        PlatformTables.Schema,
        Action,
        async unit => await unit.Db.Set<Job>()
            .Where(j => j.Id == job.Id && j.Attempt == job.Attempt && j.FinishedAt == null).ExecuteUpdateAsync(change, ct) == 1,
        ct);
}
