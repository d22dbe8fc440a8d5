using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Knows every integration event by wire name, and turns it into log rows and back.</summary>
public sealed class EventCatalog
{
    private static readonly JsonSerializerOptions Json = new(PlatformJson.Storage) { IgnoreReadOnlyProperties = true };

    private readonly FrozenDictionary<string, Type> _byName;
    private readonly FrozenDictionary<Type, EventContractAttribute> _byType;

    private readonly FrozenDictionary<(string Type, int From), IEventUpcaster> _upcasters;
    private readonly TimeProvider _time;

    /// <summary>Collects the contracts of <paramref name="assemblies"/>.</summary>
    /// <param name="assemblies">Where the events are.</param>
    /// <param name="upcasters">How old payloads become new ones.</param>
    /// <param name="time">The machine's time, which stamps when a fact was recorded.</param>
    /// <exception cref="InvalidOperationException">A step to the newest version of an event is missing.</exception>
    public EventCatalog(IEnumerable<Assembly> assemblies, IEnumerable<IEventUpcaster>? upcasters = null, TimeProvider? time = null)
    {
        _upcasters = (upcasters ?? []).ToFrozenDictionary(u => (u.Type, u.FromVersion));
        _time = time ?? TimeProvider.System;
        var types = assemblies.Distinct().SelectMany(a => a.GetTypes())
            .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IIntegrationEvent)))
            .ToList();
        _byType = types.ToFrozenDictionary(t => t, ContractOf);
        _byName = types.ToFrozenDictionary(t => ContractOf(t).Name);
        CheckSteps();
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
            RecordedAt = _time.GetUtcNow(),
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

    /// <summary>True when this release knows the event.</summary>
    public bool Knows(string type) => _byName.ContainsKey(type);

    /// <summary>The newest version this release knows; 0 when it does not know the event.</summary>
    public int VersionOf(string type) => _byName.TryGetValue(type, out var known) ? _byType[known].Version : 0;

    /// <summary>The event a row holds; null when this release does not know its name.</summary>
    public IIntegrationEvent? Read(EventLogEntry entry)
    {
        if (!_byName.TryGetValue(entry.Type, out var type))
        {
            return null;
        }

        return (IIntegrationEvent?)(entry.Version >= _byType[type].Version
            ? JsonSerializer.Deserialize(entry.Payload, type, Json)
            : Lift(entry, _byType[type].Version).Deserialize(type, Json));
    }

    /// <summary>The payload as JSON in the newest version this release knows; as stored when it does not know the event.</summary>
    public JsonNode Payload(EventLogEntry entry) => _byName.TryGetValue(entry.Type, out var type) && entry.Version < _byType[type].Version
        ? Lift(entry, _byType[type].Version)
        : JsonNode.Parse(entry.Payload)!;

    private JsonObject Lift(EventLogEntry entry, int newest)
    {
        var payload = JsonNode.Parse(entry.Payload)!.AsObject();
        for (var version = entry.Version; version < newest; version++)
        {
            payload = _upcasters[(entry.Type, version)].Upcast(payload);
        }

        return payload;
    }

    private void CheckSteps()
    {
        foreach (var contract in _byType.Values)
        {
            for (var version = 1; version < contract.Version; version++)
            {
                if (!_upcasters.ContainsKey((contract.Name, version)))
                {
                    throw new InvalidOperationException(
                        $"{contract.Name} is at version {contract.Version} but nothing lifts version {version}.");
                }
            }
        }
    }
}
