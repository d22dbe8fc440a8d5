namespace Platform.Intake.IntegrationEvents;

/// <summary>办件类型变更. The handling class is computed from the state; each change is told (domain.md §5.1).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="From">Class before: Instant, Supplement, Escalated, Joint, Returned, Promised.</param>
/// <param name="To">Class now.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.handling-class-changed", Public = true)]
public sealed record HandlingClassChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, string From, string To, Guid Centre, string DivisionCode)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
