namespace Platform.SharedKernel.Infrastructure;

/// <summary>Who drives the event log.</summary>
public enum EventRunner
{
    /// <summary>Background loops of this process.</summary>
    Auto,

    /// <summary>Nobody: a test calls <see cref="EventLogRuntime.PumpOnceAsync"/> or <see cref="EventLogRuntime.WhenIdleAsync"/>.</summary>
    Manual,
}

/// <summary>Settings of the event log, section <c>OneDoor:Events</c>. The defaults are right for production.</summary>
public sealed class EventLogOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "OneDoor:Events";

    /// <summary>Who drives it. Default <see cref="EventRunner.Auto"/>.</summary>
    public EventRunner Runner { get; set; } = EventRunner.Auto;

    /// <summary>Name of this node in the operators' list. Default: machine name and process id.</summary>
    public string Node { get; set; } = $"{Environment.MachineName}:{Environment.ProcessId}";

    /// <summary>Most events in one transaction of a subscription. Default 100.</summary>
    public int BatchSize { get; set; } = 100;

    /// <summary>Longest time a subscription keeps one transaction open before it commits what it has. Default 50 ms.</summary>
    public TimeSpan BatchTime { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Most events numbered in one statement. Default 1000.</summary>
    public int NumberingSize { get; set; } = 1000;

    /// <summary>
    /// How often to look although nobody called: the safety net under the signals, and how soon a lost node's work moves. Default 1 s.
    /// </summary>
    public TimeSpan Poll { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Quick tries of one event before it is parked. Default 3.</summary>
    public int Tries { get; set; } = 3;

    /// <summary>First pause before a parked event is tried again; doubles each time. Default 10 s.</summary>
    public TimeSpan ParkedPause { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest pause between tries of a parked event. Default 1 h.</summary>
    public TimeSpan ParkedPauseAtMost { get; set; } = TimeSpan.FromHours(1);

    /// <summary>Stops the start with one sentence when a value cannot work.</summary>
    internal void Check()
    {
        var wrong = Node.Length is 0 or > 100 ? $"{Section}:Node must have 1 to 100 characters."
            : BatchSize is < 1 or > 10_000 ? $"{Section}:BatchSize must lie between 1 and 10000."
            : NumberingSize is < 1 or > 100_000 ? $"{Section}:NumberingSize must lie between 1 and 100000."
            : Tries is < 1 or > 100 ? $"{Section}:Tries must lie between 1 and 100."
            : BatchTime <= TimeSpan.Zero || Poll <= TimeSpan.Zero || ParkedPause <= TimeSpan.Zero || ParkedPauseAtMost < ParkedPause
                ? $"{Section}: BatchTime, Poll and ParkedPause must be longer than nothing, ParkedPauseAtMost not shorter than ParkedPause."
            : null;
        if (wrong is not null)
        {
            throw new InvalidOperationException(wrong);
        }
    }
}
