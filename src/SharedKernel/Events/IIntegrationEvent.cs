namespace Platform.SharedKernel;

/// <summary>集成事件. A fact one module tells the others. A published event never changes its meaning; a new meaning is a new event.</summary>
public interface IIntegrationEvent
{
    /// <summary>Unique for life; the same fact delivered twice carries the same id.</summary>
    Guid EventId { get; }

    /// <summary>When it happened in business time (an instant; stored UTC, shown +08:00).</summary>
    DateTimeOffset OccurredAt { get; }

    /// <summary>What the fact is about (case number, item id, window id, person id). Facts of one key are handled in order.</summary>
    string OrderingKey { get; }

    /// <summary>Division code (9 or 12 digits) that decides who may see the fact; empty for facts about the whole deployment.</summary>
    string DivisionCode { get; }

    /// <summary>The case the fact belongs to, if any.</summary>
    string? CaseNo => null;

    /// <summary>The centre the fact belongs to, if any.</summary>
    Guid? CentreId => null;
}

/// <summary>Names an integration event in the log and the public feed, independent of its CLR name.</summary>
/// <param name="name">Stable wire name, e.g. <c>intake.application-accepted</c>.</param>
/// <param name="version">Raised when the payload changes; old payloads are upcast on read.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class EventContractAttribute(string name, int version = 1) : Attribute
{
    /// <summary>Stable wire name.</summary>
    public string Name { get; } = name;

    /// <summary>Version of the payload, from 1.</summary>
    public int Version { get; } = version;

    /// <summary>True when integrators may read it in the feed even though no module subscribes to it.</summary>
    public bool Public { get; init; }
}
