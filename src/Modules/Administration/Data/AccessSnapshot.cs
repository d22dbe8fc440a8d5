using System.Collections.Frozen;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>Whoever may come in, and what he may do, as of one moment and one business date (roles begin and end by date).</summary>
internal sealed class AccessSnapshot
{
    private static readonly FrozenDictionary<string, string> Nothing = FrozenDictionary<string, string>.Empty;

    private readonly FrozenDictionary<Guid, Person> _people;
    private readonly FrozenDictionary<Guid, Actor> _actors;
    private readonly FrozenDictionary<string, MachineClient> _clients;
    private readonly FrozenDictionary<string, HallDevice> _devices;

    public AccessSnapshot(long state, DateOnly date, AccessTables tables)
    {
        (State, Date) = (state, date);
        Matrix = tables.Grants.GroupBy(g => g.Role).ToFrozenDictionary(
            role => role.Key, role => role.ToFrozenDictionary(g => g.Capability, g => g.Scope!));
        _people = tables.People.ToFrozenDictionary(p => p.Id);
        _clients = tables.Clients.ToFrozenDictionary(c => c.ClientId);
        _devices = tables.Devices.ToFrozenDictionary(d => d.TokenHash);
        _actors = tables.People.Select(ActorOf).Concat(tables.Clients.Select(ActorOf)).Concat(tables.Devices.Select(ActorOf))
            .ToFrozenDictionary(a => a.Id);
    }

    /// <summary>Moves with every change of the tables.</summary>
    public long State { get; }

    /// <summary>Business date in Asia/Shanghai.</summary>
    public DateOnly Date { get; }

    /// <summary>Role → capability → scope letter.</summary>
    private FrozenDictionary<string, FrozenDictionary<string, string>> Matrix { get; }

    /// <summary>True when somebody of the organisation can be signed in.</summary>
    public bool HasPeople => _people.Count > 0;

    /// <summary>An active person.</summary>
    public Person? Person(Guid id) => _people.GetValueOrDefault(id);

    /// <summary>An active client, by its name.</summary>
    public MachineClient? Client(string clientId) => _clients.GetValueOrDefault(clientId);

    /// <summary>An active device, by the hash of its token.</summary>
    public HallDevice? DeviceBy(string tokenHash) => _devices.GetValueOrDefault(tokenHash);

    /// <summary>What an active person may do today.</summary>
    public Actor? Actor(Guid id) => ActorOfKind(id, ActorKind.Person);

    /// <summary>What an active client may do.</summary>
    public Actor? ClientActor(Guid id) => ActorOfKind(id, ActorKind.Machine);

    /// <summary>What an active device may do.</summary>
    public Actor? DeviceActor(Guid id) => ActorOfKind(id, ActorKind.Device);

    private Actor? ActorOfKind(Guid id, ActorKind kind) => _actors.GetValueOrDefault(id) is { } actor && actor.Kind == kind ? actor : null;

    private Actor ActorOf(Person person)
    {
        var roles = person.RolesOn(Date);
        var grants = roles.SelectMany(role => Matrix.GetValueOrDefault(role, Nothing)).GroupBy(g => g.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Value).Aggregate(RoleGrant.Wider));

        return new Actor(
            ActorKind.Person, person.Id, person.Name, person.StaffNo, roles, grants, person.DivisionCode, person.CentreCode,
            person.IsHead, null);
    }

    private Actor ActorOf(HallDevice device) => new(
        ActorKind.Device, device.Id, device.Name, "", [Roles.Device], Matrix.GetValueOrDefault(Roles.Device, Nothing), device.PlaceCode,
        device.PlaceCode, false, null);

    private static Actor ActorOf(MachineClient client) => new(
        ActorKind.Machine, client.Id, client.Name, "", [Roles.Integrator],
        client.Grants.ToFrozenDictionary(g => g.Capability, g => g.Scope), client.DivisionCode, null, false, null);
}

/// <summary>The rows a snapshot is made of.</summary>
internal sealed record AccessTables(
    IReadOnlyList<Person> People, IReadOnlyList<RoleGrant> Grants, IReadOnlyList<MachineClient> Clients, IReadOnlyList<HallDevice> Devices);
