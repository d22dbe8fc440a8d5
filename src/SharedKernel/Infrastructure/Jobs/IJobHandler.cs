using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Does the work of one kind of job, in a scope of its own, as the System actor inside the starter's data scope.</summary>
public interface IJobHandler
{
    /// <summary>Kind, unique in the platform: <c>module.kebab-name</c>.</summary>
    string Kind { get; }

    /// <summary>True when the work may be begun again after its runner died; false lets it fail cleanly then.</summary>
    bool CanBeginAgain { get; }

    /// <summary>Works, in transactions of its own choice; looks at <paramref name="ct"/> between them.</summary>
    Task<JobResult> RunAsync(JobRun run, CancellationToken ct);
}

/// <summary>How a job ended well.</summary>
/// <param name="Message">Chinese sentence for the screen.</param>
/// <param name="FileId">Stored file it made, if any.</param>
public sealed record JobResult(string Message, Guid? FileId = null);

/// <summary>A handler of jobs.</summary>
/// <param name="Type">CLR type.</param>
public sealed record JobHandlerType(Type Type);

/// <summary>A running job as its handler sees it.</summary>
public sealed class JobRun
{
    private readonly string _args;
    private JobProgress _progress;

    internal JobRun(Job job)
    {
        (Id, Attempt, _args) = (job.Id, job.Attempt, job.Args);
        _progress = new JobProgress(job.Done, job.Total, job.Message);
    }

    /// <summary>The job.</summary>
    public Guid Id { get; }

    /// <summary>1 for the first run; more after a runner died.</summary>
    public int Attempt { get; }

    internal JobProgress Progress => Volatile.Read(ref _progress);

    /// <summary>What the starter asked for.</summary>
    public T Args<T>() => JsonSerializer.Deserialize<T>(_args, PlatformJson.Storage)!;

    /// <summary>Says how far it is. Never waits: the runner writes it down within a second, so it may be called in a transaction.</summary>
    public void Report(long done, long? total = null, string? message = null) =>
        Volatile.Write(ref _progress, new JobProgress(done, total ?? Progress.Total, message ?? Progress.Message));
}

internal sealed record JobProgress(long Done, long? Total, string? Message);
