namespace Platform.Supervision.IntegrationEvents;

/// <summary>监察信号. A reminder, yellow or red card; once per subject, rule and due date (domain.md §8).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time the signal is dated by, not when the sweep ran.</param>
/// <param name="SignalId">The signal.</param>
/// <param name="Code">Rule code, e.g. S-PRO.</param>
/// <param name="Level">Reminder, Yellow, Red.</param>
/// <param name="CaseNo">The case, null for signals about a post.</param>
/// <param name="SubjectId">Case, duty post or order it is about.</param>
/// <param name="RaisedOn">Legal date.</param>
/// <param name="DueDate">The due date that was missed or comes near.</param>
/// <param name="Addressee">Who has to answer, null when nobody holds the task.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("supervision.signal-raised", Public = true)]
public sealed record SignalRaised(
    Guid EventId, DateTimeOffset OccurredAt, Guid SignalId, string Code, string Level, string? CaseNo, string SubjectId,
    DateOnly RaisedOn, DateOnly? DueDate, Guid? Addressee, Guid? Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo ?? SubjectId;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
