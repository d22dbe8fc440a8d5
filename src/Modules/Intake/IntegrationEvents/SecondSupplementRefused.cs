namespace Platform.Intake.IntegrationEvents;

/// <summary>再次补正被拒. A second supplement notice was asked for and refused; the attempt itself raises a signal (domain.md S-2ND).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="ApplicationId">The application.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="By">Person who tried.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("intake.second-supplement-refused", Public = true)]
public sealed record SecondSupplementRefused(
    Guid EventId, DateTimeOffset OccurredAt, Guid ApplicationId, string CaseNo, Guid By, string ByName, Guid Centre,
    string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
