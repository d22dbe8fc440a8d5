namespace Platform.Intake.IntegrationEvents;

/// <summary>办结归档. The matter is closed; the applicant may now review the service (domain.md AP18).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.application-closed", Public = true)]
public sealed record ApplicationClosed(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
