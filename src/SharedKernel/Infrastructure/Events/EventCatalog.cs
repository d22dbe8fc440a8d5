using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Knows every integration event by wire name, and turns it into log rows and back.</summary>
public sealed class EventCatalog
{
    private static readonly JsonSerializerOptions Json = new(PlatformJson.Storage) { IgnoreReadOnlyProperties = true };

    private readonly FrozenDictionary<string, Type> _byName;
    private readonly FrozenDictionary<Type, EventContractAttribute> _byType;

    /// <summary>Collects the contracts of <paramref name="assemblies"/>.</summary>
    public EventCatalog(IEnumerable<Assembly> assemblies)
    {
        var types = assemblies.Distinct().SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IIntegrationEvent)))
            .ToList();
        _byType = types.ToFrozenDictionary(t => t, ContractOf);
        _byName = types.ToFrozenDictionary(t => ContractOf(t).Name);
    }

    /// <summary>All contracts.</summary>
    public IEnumerable<(Type Type, EventContractAttribute Contract)> All => _byType.Select(p => (p.Key, p.Value));

    /// <summary>The contract of an event type.</summary>
    public static EventContractAttribute ContractOf(Type type) => type.GetCustomAttribute<EventContractAttribute>()
        ?? throw new InvalidOperationException($"{type.Name} has no [EventContract].");

    /// <summary>The row that <paramref name="fact"/> becomes.</summary>
    public EventLogEntry ToEntry(IIntegrationEvent fact, string module, WorkSession session)
    {
        var contract = _byType[fact.GetType()];

        return new EventLogEntry
        {
            EventId = fact.EventId,
            Type = contract.Name,
            Version = contract.Version,
            OccurredAt = fact.OccurredAt,
            Module = module,
            OrderingKey = fact.OrderingKey,
            CaseNo = fact.CaseNo,
            DivisionCode = fact.DivisionCode,
            CentreId = fact.CentreId,
            Actor = session.Actor.Key,
            ActingFor = session.ActingFor,
            CausationId = session.CausationId,
            Payload = JsonSerializer.Serialize(fact, fact.GetType(), Json),
        };
    }

    /// <summary>The event a row holds; null when this release no longer knows its name.</summary>
    public IIntegrationEvent? Read(EventLogEntry entry) => _byName.TryGetValue(entry.Type, out var type)
        ? (IIntegrationEvent?)JsonSerializer.Deserialize(entry.Payload, type, Json)
        : null;
}
