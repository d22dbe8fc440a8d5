namespace Platform.Approval.IntegrationEvents;

/// <summary>决定. The authority has decided.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Outcome">Approved or Refused.</param>
/// <param name="Grounds">Grounds of a refusal with their basis; empty when approved.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="DecidedByName">Name of the official.</param>
/// <param name="ActingFor">The person for whom he acted, null otherwise.</param>
/// <param name="DecidedOn">Legal date of the decision.</param>
/// <param name="UsedWorkingDays">Counted working days used of the promised limit.</param>
/// <param name="OnTimePromised">True when within the promised limit.</param>
/// <param name="OnTimeStatutory">True when within the statutory limit.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.decision-made", Public = true)]
public sealed record DecisionMade(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, string CaseNo, string Outcome, IReadOnlyList<string> Grounds,
    Guid DecidedBy, string DecidedByName, Guid? ActingFor, DateOnly DecidedOn, int UsedWorkingDays, bool OnTimePromised,
    bool OnTimeStatutory, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
