namespace Platform.Catalog.IntegrationEvents;

/// <summary>中心登记. A service centre is on the register.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="Centre">The centre.</param>
/// <param name="PlaceCode">9-digit place code: the official town code, or an internal one (district + 9xx) where none exists today.</param>
/// <param name="PlaceCodeOfficial">False for internal place codes.</param>
/// <param name="Name">Official name by the naming rule.</param>
/// <param name="ShortName">Name of the street or town, used in document numbers.</param>
/// <param name="Kind">DistrictCentre, TownCentre, CommunityCentre, Branch, SpecialHall.</param>
/// <param name="DistrictName">District.</param>
/// <param name="Address">Address, null when not yet built.</param>
/// <param name="Phone">Contact phone, null when unknown.</param>
/// <param name="SupervisionPhone">Supervision phone, null when unknown.</param>
[EventContract("catalog.centre-registered", Public = true)]
public sealed record CentreRegistered(
    Guid EventId, DateTimeOffset OccurredAt, Guid Centre, string PlaceCode, bool PlaceCodeOfficial, string Name, string ShortName,
    string Kind, string DistrictName, string? Address, string? Phone, string? SupervisionPhone) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => Centre.ToString();

    /// <inheritdoc/>
    public string DivisionCode => PlaceCode;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
