namespace Platform.Intake.IntegrationEvents;

/// <summary>待领取. The result can be collected.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.result-ready", Public = true)]
public sealed record ResultReady(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
