namespace Platform.Staffing.IntegrationEvents;

/// <summary>到岗. Somebody serves at the post now.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="Staff">Who serves.</param>
/// <param name="StaffName">Name of the official.</param>
/// <param name="Role">A or B.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.window-staffed", Public = true)]
public sealed record WindowStaffed(
    Guid EventId, DateTimeOffset OccurredAt, Guid DutyPostId, Guid? WindowId, Guid Staff, string StaffName, string Role, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
