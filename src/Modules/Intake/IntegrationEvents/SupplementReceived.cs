namespace Platform.Intake.IntegrationEvents;

/// <summary>补正收齐. Everything asked for is in; a new five-day acceptance clock runs (domain.md T8).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Round">The new round.</param>
/// <param name="EffectiveReceiptOn">New legal date of receipt.</param>
/// <param name="AcceptanceDue">New last date to answer.</param>
/// <param name="Clerk">Person who received.</param>
/// <param name="ClerkName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.supplement-received", Public = true)]
public sealed record SupplementReceived(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, int Round, DateOnly EffectiveReceiptOn,
    DateOnly AcceptanceDue, Guid Clerk, string ClerkName, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
