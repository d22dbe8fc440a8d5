namespace Platform.SharedKernel.Infrastructure;

/// <summary>State of a job.</summary>
public enum JobState
{
    /// <summary>Waits for a runner.</summary>
    Queued,

    /// <summary>Is being run, or was when its runner died: another one takes it over.</summary>
    Running,

    /// <summary>Done.</summary>
    Succeeded,

    /// <summary>Gave up; the message says why.</summary>
    Failed,

    /// <summary>Stopped on request.</summary>
    Cancelled,
}

/// <summary>作业. Long work that goes on after its request was answered with 202.</summary>
public sealed class Job
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Kind, handled by one <see cref="IJobHandler"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Arguments as JSON.</summary>
    public required string Args { get; init; }

    /// <summary>State.</summary>
    public JobState State { get; set; }

    /// <summary>Units done so far, in the job's own unit.</summary>
    public long Done { get; set; }

    /// <summary>Units in all; null while unknown.</summary>
    public long? Total { get; set; }

    /// <summary>What it is doing, or how it ended; Chinese, for the screen.</summary>
    public string? Message { get; set; }

    /// <summary>Stored file it made.</summary>
    public Guid? ResultFileId { get; set; }

    /// <summary>Who started it (<c>Kind:id</c>).</summary>
    public required string StartedBy { get; init; }

    /// <summary>His name.</summary>
    public required string StartedByName { get; init; }

    /// <summary>Division of who started it; decides which operators see it.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>Lower bound of the data scope it runs in: what its starter may see.</summary>
    public required string ScopeFrom { get; init; }

    /// <summary>Upper bound of that scope.</summary>
    public required string ScopeTo { get; init; }

    /// <summary>Business time of the request.</summary>
    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>Business time of the first run.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    /// <summary>Business time of the end.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>True once somebody asked a running job to stop.</summary>
    public bool CancelRequested { get; set; }

    /// <summary>Who asked (<c>Kind:id</c>).</summary>
    public string? CancelledBy { get; set; }

    /// <summary>How often a runner took it; the fence against a runner that lost it without knowing.</summary>
    public int Attempt { get; set; }
}
