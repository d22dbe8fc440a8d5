using System.Linq.Expressions;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>A job as callers see it.</summary>
internal sealed record JobView(
    Guid Id, string Kind, JobState State, long Done, long? Total, string? Message, Guid? ResultFileId, string StartedByName,
    DateTimeOffset QueuedAt, DateTimeOffset? StartedAt, DateTimeOffset? FinishedAt, bool CancelRequested)
{
    public static Expression<Func<Job, JobView>> Of { get; } = j => new JobView(
        j.Id, j.Kind, j.State, j.Done, j.Total, j.Message, j.ResultFileId, j.StartedByName, j.QueuedAt, j.StartedAt, j.FinishedAt,
        j.CancelRequested);
}

/// <summary>A job is seen by who started it, and by operators of the division it was started in.</summary>
internal static class VisibleJobs
{
    public static IQueryable<Job> JobsOf(this PlatformDb db, Actor actor)
    {
        var me = actor.Key;
        if (actor.ScopeFor(Capabilities.Operate) is not { } operated)
        {
            return db.Set<Job>().Where(j => j.StartedBy == me);
        }

        return operated == DataScope.All
            ? db.Set<Job>()
            : db.Set<Job>().Where(j => j.StartedBy == me || j.DivisionCode.StartsWith(operated.From));
    }
}

/// <summary>Rules of jobs.</summary>
internal static class JobRules
{
    public static readonly Rule Finished = new(
        "job.finished", "作业已结束，不能取消", "The job has ended; it cannot be cancelled.", "architecture.md §6");

    public static IReadOnlyList<Rule> All { get; } = [Finished];
}
