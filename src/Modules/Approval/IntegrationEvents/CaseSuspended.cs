namespace Platform.Approval.IntegrationEvents;

/// <summary>暂停计时. The clocks named stand still from now on.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Reason">Reason code.</param>
/// <param name="StopsStatutory">True for the reasons of 行政许可法 45.</param>
/// <param name="PlannedDays">Working days announced.</param>
/// <param name="By">Who suspended.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.case-suspended", Public = true)]
public sealed record CaseSuspended(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, string CaseNo, string Reason, bool StopsStatutory, int PlannedDays,
    Guid By, string ByName, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
