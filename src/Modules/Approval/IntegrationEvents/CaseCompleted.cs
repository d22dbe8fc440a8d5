namespace Platform.Approval.IntegrationEvents;

/// <summary>办结. Approval's part is done; the result can be handed out.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Outcome">Approved or Refused.</param>
/// <param name="ResultName">Name of the result paper.</param>
/// <param name="CertificateNo">Its number, null when none.</param>
/// <param name="CertificateDue">Last date to deliver (行政许可法 44).</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.case-completed", Public = true)]
public sealed record CaseCompleted(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, Guid ApplicationId, string CaseNo, string Outcome, string ResultName,
    string? CertificateNo, DateOnly CertificateDue, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
