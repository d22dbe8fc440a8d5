namespace Platform.SharedKernel.Infrastructure;

/// <summary>Fires when an alarm of its kind is due. The runner claims the alarm and saves: effects and claim commit together.</summary>
public interface ITimerHandler
{
    /// <summary>Kind of alarm, unique in the module.</summary>
    string Kind { get; }

    /// <summary>Acts. Facts are dated by <paramref name="dueAt"/>, never by when the sweep ran.</summary>
    Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct);
}
