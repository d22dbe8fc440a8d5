namespace Platform.Administration.Domain;

/// <summary>大厅设备. A board or kiosk of a hall; it shows a long random token and sees what the hall may see.</summary>
internal sealed class HallDevice : AggregateRoot
{
    private HallDevice()
    {
    }

    /// <summary>Unique code.</summary>
    public required string Code { get; init; }

    /// <summary>Name shown in trails.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 of the token, hex; the token itself is known to the device alone.</summary>
    [PersonalData(Mask.Hidden)]
    public required string TokenHash { get; init; }

    /// <summary>Place code of its hall.</summary>
    public required string PlaceCode { get; init; }

    /// <summary>Demo devices are refused in production.</summary>
    public bool Demo { get; private init; }

    /// <summary>False once taken away.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>Puts a device up in a hall.</summary>
    public static HallDevice PutUp(Guid id, string code, string name, string tokenHash, string placeCode, bool demo) =>
        new() { Id = id, Code = code, Name = name, TokenHash = tokenHash, PlaceCode = placeCode, Demo = demo };

    /// <summary>Takes it away: its token stops working.</summary>
    public void TakeAway() => Active = false;
}
