namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Tables of the event log's readers. The log itself is mapped with the other tables that modules write (PlatformTables).
/// </summary>
internal static class EventLogTables
{
    public static void Map(ModelBuilder model, bool owner)
    {
        model.Entity<Checkpoint>(e =>
        {
            PlatformTables.Table(e, "checkpoint", owner).HasKey(x => x.Name);
            e.Property(x => x.Name).HasMaxLength(100);
            e.Property(x => x.Runner).HasMaxLength(100);
        });
        model.Entity<ParkedEvent>(e =>
        {
            PlatformTables.Table(e, "parked_event", owner).HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.Subscription, x.Position }).IsUnique();
            e.HasIndex(x => new { x.Subscription, x.State, x.OrderingKey, x.Position });
            e.HasIndex(x => new { x.State, x.Id });
            e.Property(x => x.Subscription).HasMaxLength(100);
            e.Property(x => x.EventType).HasMaxLength(100);
            e.Property(x => x.OrderingKey).HasMaxLength(100);
            e.Property(x => x.Reason).HasMaxLength(500);
        });
    }
}

/// <summary>How far one subscription has read the log; moves only together with the effects.</summary>
public sealed class Checkpoint
{
    /// <summary>Name of the subscription.</summary>
    public required string Name { get; init; }

    /// <summary>Last position handled; 0 before the first.</summary>
    public long Position { get; init; }

    /// <summary>Node that runs it, as last seen.</summary>
    public string? Runner { get; init; }

    /// <summary>Machine time of the last move.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}

/// <summary>What becomes of a parked event.</summary>
public enum ParkedState
{
    /// <summary>Waits for its next try, or for the one of its key before it.</summary>
    Parked,

    /// <summary>Handled later.</summary>
    Handled,

    /// <summary>An operator decided that this subscription goes on without it.</summary>
    Dismissed,
}

/// <summary>An event that one subscription could not handle, or that stands behind such a one of the same ordering key.</summary>
public sealed class ParkedEvent
{
    /// <summary>Key.</summary>
    public required Guid Id { get; init; }

    /// <summary>The subscription.</summary>
    public required string Subscription { get; init; }

    /// <summary>Place in the log.</summary>
    public required long Position { get; init; }

    /// <summary>The event.</summary>
    public required Guid EventId { get; init; }

    /// <summary>Its wire name.</summary>
    public required string EventType { get; init; }

    /// <summary>What it is about; events of one key keep their order.</summary>
    public required string OrderingKey { get; init; }

    /// <summary>What went wrong, without personal data; null when it only stands behind another one.</summary>
    public string? Error { get; init; }

    /// <summary>Failed tries.</summary>
    public int Attempts { get; init; }

    /// <summary>Machine time of parking.</summary>
    public required DateTimeOffset ParkedAt { get; init; }

    /// <summary>Machine time from which it may be tried again, once it is the first of its key.</summary>
    public required DateTimeOffset NextRetryAt { get; init; }

    /// <summary>What became of it.</summary>
    public ParkedState State { get; init; }

    /// <summary>Machine time of being handled or dismissed.</summary>
    public DateTimeOffset? ResolvedAt { get; init; }

    /// <summary>The operator's reason for dismissing it.</summary>
    public string? Reason { get; init; }
}
