using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Starts jobs inside the transaction of a command.</summary>
public static class JobStarts
{
    /// <summary>Queues a job; it begins when the command has committed, and never when it has not.</summary>
    /// <param name="db">The command's database.</param>
    /// <param name="kind">Kind of a registered <see cref="IJobHandler"/>.</param>
    /// <param name="args">Arguments; no personal data beyond ids.</param>
    /// <param name="now">Business time.</param>
    /// <returns>The job's id.</returns>
    public static Guid StartJob(this ModuleDb db, string kind, object args, DateTimeOffset now)
    {
        var (actor, scope) = (db.Session.Actor, db.Session.Scope);
        var job = new Job
        {
            Id = Ids.New(now),
            Kind = kind,
            Args = JsonSerializer.Serialize(args, PlatformJson.Storage),
            StartedBy = actor.Key,
            StartedByName = actor.Name,
            DivisionCode = actor.CentrePlaceCode ?? actor.DivisionCode,
            ScopeFrom = scope.From,
            ScopeTo = scope.To,
            QueuedAt = now,
        };
        db.Add(job);

        return job.Id;
    }

    /// <summary>202 with the address where the job can be followed.</summary>
    public static Accepted<JobStarted> Accepted(Guid jobId) => TypedResults.Accepted($"/api/v1/jobs/{jobId}", new JobStarted(jobId));
}

/// <summary>The answer to a request that started a job.</summary>
/// <param name="JobId">Follow it at <c>/api/v1/jobs/{jobId}</c>.</param>
public sealed record JobStarted(Guid JobId);
