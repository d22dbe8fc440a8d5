namespace Platform.Catalog.IntegrationEvents;

/// <summary>事项进驻. A centre adopted an item, or said why not.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="Centre">The centre.</param>
/// <param name="ItemId">The item.</param>
/// <param name="Decision">Adopted, NotApplicable, Later.</param>
/// <param name="Reason">Reason when not adopted.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("catalog.centre-adoption-changed", Public = true)]
public sealed record CentreAdoptionChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid Centre, Guid ItemId, string Decision, string? Reason, string DivisionCode)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => Centre.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
