namespace Platform.SharedKernel.Infrastructure;

/// <summary>审计. One write, recorded in its own transaction and chained by hash per aggregate; read and exported, never changed.</summary>
public sealed class AuditEntry
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>Chain, <c>module.Type:id</c>.</summary>
    public required string Chain { get; init; }

    /// <summary>Place in the chain: the aggregate's version after the write.</summary>
    public required long Seq { get; init; }

    /// <summary>Business time.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Who (<c>Kind:id</c>).</summary>
    public required string Actor { get; init; }

    /// <summary>The use case.</summary>
    public required string Action { get; init; }

    /// <summary>Type of the aggregate.</summary>
    public required string ObjectType { get; init; }

    /// <summary>The aggregate.</summary>
    public required Guid ObjectId { get; init; }

    /// <summary>Division it belongs to, empty for the whole deployment.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>The entry as canonical JSON (who, for whom, from where, facts, before/after masked, reason): exactly what was hashed.</summary>
    public required string Canonical { get; init; }

    /// <summary>Hash of the entry before, empty at the start of a chain.</summary>
    public required string PrevHash { get; init; }

    /// <summary>SHA-256 over <see cref="PrevHash"/> and <see cref="Canonical"/>, lower-case hex.</summary>
    public required string Hash { get; init; }
}
