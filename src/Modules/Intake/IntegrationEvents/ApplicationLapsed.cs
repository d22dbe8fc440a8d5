namespace Platform.Intake.IntegrationEvents;

/// <summary>逾期未补终止. The applicant did not supplement in time; he can file again (domain.md AP14).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Round">Round of the notice.</param>
/// <param name="SupplementDue">The last date that passed.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.application-lapsed", Public = true)]
public sealed record ApplicationLapsed(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, int Round, DateOnly SupplementDue, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
