namespace Platform.Administration.Data;

/// <summary>What we remember of a centre of the catalogue: the name shown to its people.</summary>
internal sealed class KnownCentre
{
    /// <summary>The centre.</summary>
    public required Guid Id { get; init; }

    /// <summary>Its 9-digit place code.</summary>
    public required string PlaceCode { get; set; }

    /// <summary>Its official name.</summary>
    public required string Name { get; set; }
}
