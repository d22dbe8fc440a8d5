namespace Platform.Administration.Domain;

/// <summary>对接系统. A system of an integrator that comes in with its own id and secret; its rights are its own, not a role's.</summary>
internal sealed class MachineClient : AggregateRoot
{
    private MachineClient()
    {
    }

    /// <summary>Name it signs in with (<c>client_id</c>).</summary>
    public required string ClientId { get; init; }

    /// <summary>Name shown in trails.</summary>
    public required string Name { get; init; }

    /// <summary>Salted hash of its secret.</summary>
    [PersonalData(Mask.Hidden)]
    public required string SecretHash { get; init; }

    /// <summary>Division whose subtree it may see.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>Demo clients are refused in production.</summary>
    public bool Demo { get; private init; }

    /// <summary>False once its contract ended.</summary>
    public bool Active { get; private set; } = true;

    /// <summary>What it may do.</summary>
    public IReadOnlyList<MachineGrant> Grants { get; private set; } = [];

    /// <summary>Admits an integrator's system.</summary>
    public static MachineClient Admit(Guid id, string clientId, string name, string secretHash, MachineRights rights, bool demo) => new()
    {
        Id = id,
        ClientId = clientId,
        Name = name,
        SecretHash = secretHash,
        DivisionCode = rights.DivisionCode,
        Grants = rights.Grants,
        Demo = demo,
    };

    /// <summary>Ends it: tokens given out before stop working, too.</summary>
    public void End() => Active = false;
}

/// <summary>What an integrator's system may do and where.</summary>
internal sealed record MachineRights(string DivisionCode, IReadOnlyList<MachineGrant> Grants);

/// <summary>One capability of a client, with its scope letter.</summary>
internal sealed record MachineGrant(string Capability, string Scope);
