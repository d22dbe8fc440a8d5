using System.Collections.Frozen;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>People and grants as of one moment and one business date (roles begin and end by date).</summary>
internal sealed class AccessSnapshot
{
    private readonly FrozenDictionary<Guid, Person> _people;
    private readonly FrozenDictionary<Guid, Actor> _actors;

    public AccessSnapshot(long state, DateOnly date, IReadOnlyList<Person> people, IReadOnlyList<RoleGrant> grants)
    {
        (State, Date) = (state, date);
        Matrix = grants.GroupBy(g => g.Role).ToFrozenDictionary(
            role => role.Key,
            role => (IReadOnlyDictionary<string, string>)role.ToFrozenDictionary(g => g.Capability, g => g.Scope!));
        _people = people.Where(p => p.Active).ToFrozenDictionary(p => p.Id);
        _actors = _people.Values.ToFrozenDictionary(p => p.Id, ActorOf);
    }

    /// <summary>Moves with every change of the tables.</summary>
    public long State { get; }

    /// <summary>Business date in Asia/Shanghai.</summary>
    public DateOnly Date { get; }

    /// <summary>Role → capability → scope letter.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Matrix { get; }

    /// <summary>An active person.</summary>
    public Person? Person(Guid id) => _people.GetValueOrDefault(id);

    /// <summary>What an active person may do today.</summary>
    public Actor? Actor(Guid id) => _actors.GetValueOrDefault(id);

    private Actor ActorOf(Person person)
    {
        var roles = person.RolesOn(Date);
        var grants = roles.SelectMany(role => Matrix.GetValueOrDefault(role) ?? FrozenDictionary<string, string>.Empty)
            .GroupBy(g => g.Key)
            .ToFrozenDictionary(g => g.Key, g => g.Select(x => x.Value).Aggregate(RoleGrant.Wider));

        return new Actor(
            ActorKind.Person, person.Id, person.Name, person.StaffNo, roles, grants, person.DivisionCode, person.CentreCode, person.IsHead, null);
    }
}
