namespace Platform.Catalog.IntegrationEvents;

/// <summary>窗口设立. A window of a centre was set up or its items changed.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="WindowId">The window.</param>
/// <param name="Centre">Its centre.</param>
/// <param name="No">Number at the hall.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">Department, Comprehensive, Agency, Consultation, Result, Information.</param>
/// <param name="ItemIds">Items taken here; empty for Comprehensive means all adopted items.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("catalog.window-opened", Public = true)]
public sealed record WindowOpened(
    Guid EventId, DateTimeOffset OccurredAt, Guid WindowId, Guid Centre, int No, string Name, string Kind,
    IReadOnlyList<Guid> ItemIds, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => WindowId.ToString();

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
