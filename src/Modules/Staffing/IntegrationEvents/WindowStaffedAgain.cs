namespace Platform.Staffing.IntegrationEvents;

/// <summary>恢复有人. The gap is closed.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="Minutes">Minutes of office hours without anybody.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.window-staffed-again", Public = true)]
public sealed record WindowStaffedAgain(
    Guid EventId, DateTimeOffset OccurredAt, Guid DutyPostId, Guid? WindowId, int Minutes, Guid Centre, string DivisionCode)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
