namespace Platform.Staffing.IntegrationEvents;

/// <summary>顶岗结束. A is back; work B has not claimed returns.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CoverId">The cover.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="Post">The post.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="A">Who is back.</param>
/// <param name="AName">Name of the official.</param>
/// <param name="B">Who stood in.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.cover-ended", Public = true)]
public sealed record CoverEnded(
    Guid EventId, DateTimeOffset OccurredAt, Guid CoverId, Guid DutyPostId, string Post, Guid? WindowId, Guid A, string AName, Guid B,
    Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
