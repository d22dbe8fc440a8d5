namespace Platform.Intake.IntegrationEvents;

/// <summary>补正告知. Sent once per round, with the full list; the acceptance clock ends.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Round">Round of the notice.</param>
/// <param name="Due">Last date to supplement.</param>
/// <param name="Defects">Names of what is missing.</param>
/// <param name="Reason">First or NewFact.</param>
/// <param name="By">Person who gave it.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.supplement-requested", Public = true)]
public sealed record SupplementRequested(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, int Round, DateOnly Due,
    IReadOnlyList<string> Defects, string Reason, Guid By, string ByName, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
