namespace Platform.Intake.IntegrationEvents;

/// <summary>受理期限变更. A change of the work calendar moved an open acceptance limit (domain.md T11).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="OldDue">Last date to answer before.</param>
/// <param name="NewDue">Last date to answer now.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.acceptance-due-changed", Public = true)]
public sealed record AcceptanceDueChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, DateOnly OldDue, DateOnly NewDue, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
