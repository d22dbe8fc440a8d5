namespace Platform.Staffing.IntegrationEvents;

/// <summary>离岗. The A person left the post; B is asked.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="A">Who left.</param>
/// <param name="Reason">Out, Meeting, Leave, NoShow …</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.absence-started", Public = true)]
public sealed record AbsenceStarted(
    Guid EventId, DateTimeOffset OccurredAt, Guid DutyPostId, Guid? WindowId, Guid A, string Reason, Guid Centre, string DivisionCode)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
