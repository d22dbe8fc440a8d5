namespace Platform.Intake.IntegrationEvents;

/// <summary>受理. The centre has taken the application on; the decision clocks start on <paramref name="AcceptedOn"/>.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="ItemId">The item.</param>
/// <param name="ItemVersion">Version the case runs under for life.</param>
/// <param name="ItemName">Its name.</param>
/// <param name="ApplicantName">Masked.</param>
/// <param name="HandlingClass">Instant, Supplement, Escalated, Joint, Returned, Promised.</param>
/// <param name="AcceptedAt">When the clerk acted.</param>
/// <param name="AcceptedOn">Legal date of acceptance; the receipt date when deemed.</param>
/// <param name="Deemed">True when nobody acted in time and the law accepted it (行政许可法 32).</param>
/// <param name="InstantDecision">Set when an instant item was decided at the window in the same act.</param>
/// <param name="Clerk">Person who accepted; for a deemed one, who had received.</param>
/// <param name="ClerkName">Name of the official.</param>
/// <param name="ActingFor">The A-post person for whom a B-post clerk acted.</param>
/// <param name="WindowId">The lead window.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.application-accepted", Public = true)]
public sealed record ApplicationAccepted(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, Guid ItemId, int ItemVersion, string ItemName,
    string ApplicantName, string HandlingClass, DateTimeOffset AcceptedAt, DateOnly AcceptedOn, bool Deemed,
    InstantDecision? InstantDecision, Guid Clerk, string ClerkName, Guid? ActingFor, Guid WindowId, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}

/// <summary>即办决定. The decision taken at the window together with the acceptance.</summary>
/// <param name="Outcome">Approved or Refused.</param>
/// <param name="By">Person who decided.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="AuthorisationId">Entry of the authorisation register that allows it.</param>
/// <param name="Opinion">Opinion text.</param>
public sealed record InstantDecision(string Outcome, Guid By, string ByName, Guid AuthorisationId, string Opinion);
