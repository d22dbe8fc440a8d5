namespace Platform.Approval.IntegrationEvents;

/// <summary>延期. The head of the authority extended the statutory limit once (行政许可法 42).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Days">Working days added.</param>
/// <param name="Valid">False: approved too late, void, moves nothing; recorded as such (domain.md T5).</param>
/// <param name="By">Who approved.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.deadline-extended", Public = true)]
public sealed record DeadlineExtended(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, string CaseNo, int Days, bool Valid, Guid By, string ByName, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
