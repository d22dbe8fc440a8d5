namespace Platform.Intake.IntegrationEvents;

/// <summary>送达. The result is in the applicant's hands.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Method">Counter, Courier, Electronic, SelfService.</param>
/// <param name="By">Person who delivered.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Visits">Visits the applicant made.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.result-delivered", Public = true)]
public sealed record ResultDelivered(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, string Method, Guid By, string ByName, int Visits,
    Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
