namespace Platform.Approval.IntegrationEvents;

/// <summary>制证. A certificate or result paper was made.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="CertificateNo">Its number.</param>
/// <param name="ResultName">Name of the result paper.</param>
/// <param name="By">Who made it.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.certificate-issued", Public = true)]
public sealed record CertificateIssued(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, string CaseNo, string CertificateNo, string ResultName, Guid By,
    string ByName, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
