namespace Platform.Staffing.IntegrationEvents;

/// <summary>顶岗开始. B confirmed and stands in for A; A's open work follows.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CoverId">The cover.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="Post">The post.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="A">Who is away.</param>
/// <param name="B">Who stands in.</param>
/// <param name="BName">Name of the official.</param>
/// <param name="Reason">Why.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.cover-started", Public = true)]
public sealed record CoverStarted(
    Guid EventId, DateTimeOffset OccurredAt, Guid CoverId, Guid DutyPostId, string Post, Guid? WindowId, Guid A, Guid B, string BName,
    string Reason, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
