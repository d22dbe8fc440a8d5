namespace Platform.SharedKernel.Infrastructure;

/// <summary>One row of <c>platform.event_log</c>: a fact, appended in the transaction that made it true (architecture.md §2).</summary>
public sealed class EventLogEntry
{
    /// <summary>Order of appending; does not follow the order of commits.</summary>
    public long AppendId { get; init; }

    /// <summary>The event's id.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Wire name.</summary>
    public required string Type { get; init; }

    /// <summary>Version of the payload.</summary>
    public required int Version { get; init; }

    /// <summary>Business time.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Machine time of appending; differs from business time in demo mode and for facts dated by law.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>Module that raised it.</summary>
    public required string Module { get; init; }

    /// <summary>What it is about.</summary>
    public required string OrderingKey { get; init; }

    /// <summary>Case number, if any.</summary>
    public string? CaseNo { get; init; }

    /// <summary>Division that decides who may see it.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>Centre, if any.</summary>
    public Guid? CentreId { get; init; }

    /// <summary>Who acted (<c>Kind:id</c>).</summary>
    public required string Actor { get; init; }

    /// <summary>For whom he acted.</summary>
    public Guid? ActingFor { get; init; }

    /// <summary>The event that caused this one.</summary>
    public Guid? CausationId { get; init; }

    /// <summary>The event as JSON.</summary>
    public required string Payload { get; init; }

    /// <summary>Place in the log, given by the sequencer after commit; null until then.</summary>
    public long? Position { get; set; }
}
