namespace Platform.Supervision.IntegrationEvents;

/// <summary>信号变化. A signal was acknowledged, explained, escalated or closed.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="SignalId">The signal.</param>
/// <param name="Code">Rule code.</param>
/// <param name="CaseNo">The case, null for signals about a post.</param>
/// <param name="SubjectId">Case, duty post or order it is about.</param>
/// <param name="State">Acknowledged, Explained, Escalated, Closed.</param>
/// <param name="Level">Level now.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("supervision.signal-changed", Public = true)]
public sealed record SignalChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid SignalId, string Code, string? CaseNo, string SubjectId, string State,
    string Level, Guid? Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo ?? SubjectId;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
