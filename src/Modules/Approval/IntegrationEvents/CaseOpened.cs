namespace Platform.Approval.IntegrationEvents;

/// <summary>立案. The case is open and its clocks run from the acceptance date.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="CaseId">The case.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="ItemId">The item.</param>
/// <param name="ItemVersion">Its version.</param>
/// <param name="AcceptedOn">Day 0 of the clocks.</param>
/// <param name="PromisedDue">承诺到期日.</param>
/// <param name="StatutoryDue">法定到期日.</param>
/// <param name="Provisional">True when a due date lies in a year without an announced calendar.</param>
/// <param name="Posts">Posts of the route in order.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.case-opened", Public = true)]
public sealed record CaseOpened(
    Guid EventId, DateTimeOffset OccurredAt, Guid CaseId, Guid ApplicationId, string CaseNo, Guid ItemId, int ItemVersion,
    DateOnly AcceptedOn, DateOnly PromisedDue, DateOnly StatutoryDue, bool Provisional, IReadOnlyList<string> Posts, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
