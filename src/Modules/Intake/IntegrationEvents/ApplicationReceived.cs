namespace Platform.Intake.IntegrationEvents;

/// <summary>收件. Papers are in; this is not acceptance, the five-day acceptance clock runs (行政许可法 32).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">23-digit number for life.</param>
/// <param name="ItemId">The item.</param>
/// <param name="ItemVersion">Its version.</param>
/// <param name="ItemName">Its name.</param>
/// <param name="ApplicantName">Masked.</param>
/// <param name="WindowId">The receiving window.</param>
/// <param name="Clerk">Person who received.</param>
/// <param name="ClerkName">Name of the official.</param>
/// <param name="Channel">Window, Online, Post …</param>
/// <param name="EffectiveReceiptOn">Legal date of receipt (domain.md T7).</param>
/// <param name="AcceptanceDue">Last date to answer; silence accepts.</param>
/// <param name="Round">1, +1 per complete supplement.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.application-received", Public = true)]
public sealed record ApplicationReceived(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, Guid ItemId, int ItemVersion, string ItemName,
    string ApplicantName, Guid WindowId, Guid Clerk, string ClerkName, string Channel, DateOnly EffectiveReceiptOn,
    DateOnly AcceptanceDue, int Round, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
