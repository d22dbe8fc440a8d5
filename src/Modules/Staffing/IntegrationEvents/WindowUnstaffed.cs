namespace Platform.Staffing.IntegrationEvents;

/// <summary>空岗. Nobody took over within the limit (5 minutes of office hours by default).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="Since">When A left.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.window-unstaffed", Public = true)]
public sealed record WindowUnstaffed(
    Guid EventId, DateTimeOffset OccurredAt, Guid DutyPostId, Guid? WindowId, DateTimeOffset Since, Guid Centre, string DivisionCode)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
