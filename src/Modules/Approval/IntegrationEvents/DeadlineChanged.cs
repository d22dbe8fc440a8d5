namespace Platform.Approval.IntegrationEvents;

/// <summary>期限变更. A due date moved; cause, old and new are kept (domain.md T11).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Clock">Step, Promised, Statutory, Certificate.</param>
/// <param name="OldDue">Due date before.</param>
/// <param name="NewDue">Due date now.</param>
/// <param name="Cause">Suspended, Resumed, Extended, CalendarChanged.</param>
/// <param name="Provisional">True when the new date is provisional.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.deadline-changed", Public = true)]
public sealed record DeadlineChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, string CaseNo, string Clock, DateOnly OldDue, DateOnly NewDue,
    string Cause, bool Provisional, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
