namespace Platform.Approval.IntegrationEvents;

/// <summary>恢复计时.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="By">Who resumed.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.case-resumed", Public = true)]
public sealed record CaseResumed(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, string CaseNo, Guid By, string ByName, Guid Centre, string DivisionCode)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
