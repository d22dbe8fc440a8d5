namespace Platform.Staffing.IntegrationEvents;

/// <summary>AB岗设定. A duty post has its A and its B persons, in order (domain.md §5.10).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="DutyPostId">The duty post.</param>
/// <param name="Post">Acceptance, Review, Approval, CertificateMaking.</param>
/// <param name="WindowId">Its window, null for back-office posts.</param>
/// <param name="A">The A person.</param>
/// <param name="AName">Name of the official.</param>
/// <param name="Bs">B persons in order of call.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("staffing.duty-post-filled", Public = true)]
public sealed record DutyPostFilled(
    Guid EventId, DateTimeOffset OccurredAt, Guid DutyPostId, string Post, Guid? WindowId, Guid A, string AName,
    IReadOnlyList<Guid> Bs, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => DutyPostId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
