using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Tables of the platform. <see cref="PlatformDb"/> alone migrates them; every module's context maps those it writes in its own
/// transaction.
/// </summary>
internal static class PlatformTables
{
    public const string Schema = "platform";

    public static void Map(ModelBuilder model, bool owner)
    {
        model.Entity<EventLogEntry>(e =>
        {
            Table(e, "event_log", owner).HasKey(x => x.AppendId);
            e.Property(x => x.AppendId).ValueGeneratedOnAdd();
            e.HasIndex(x => x.EventId).IsUnique();
            e.HasIndex(x => x.Position).IsUnique(); // Also the fence of the sequencer: no place is given twice.
            e.HasIndex(x => x.AppendId, "ix_event_log_unnumbered").HasFilter("position is null");
            e.HasIndex(x => new { x.CaseNo, x.Position });
            e.Property(x => x.Type).HasMaxLength(100);
            e.Property(x => x.Module).HasMaxLength(40);
            e.Property(x => x.OrderingKey).HasMaxLength(100);
            e.Property(x => x.CaseNo).HasMaxLength(40);
            e.Property(x => x.DivisionCode).HasMaxLength(12);
            e.Property(x => x.Actor).HasMaxLength(60);
        });
        model.Entity<AuditEntry>(e =>
        {
            Table(e, "audit", owner).HasKey(x => x.Id);
            e.HasIndex(x => new { x.Chain, x.Seq }).IsUnique();
            e.HasIndex(x => x.At);
            e.Property(x => x.Chain).HasMaxLength(120);
            e.Property(x => x.Actor).HasMaxLength(60);
            e.Property(x => x.Action).HasMaxLength(100);
            e.Property(x => x.ObjectType).HasMaxLength(60);
            e.Property(x => x.DivisionCode).HasMaxLength(12);
        });
        model.Entity<IdempotencyRecord>(e =>
        {
            Table(e, "idempotency", owner).HasKey(x => new { x.Actor, x.Route, x.Key });
            e.HasIndex(x => x.CreatedAt);
            e.Property(x => x.Actor).HasMaxLength(60);
            e.Property(x => x.Route).HasMaxLength(200);
            e.Property(x => x.Key).HasMaxLength(100);
        });
        model.Entity<Counter>(e => Table(e, "counter", owner).HasKey(x => x.Key));
        model.Entity<TimerEntry>(e =>
        {
            Table(e, "timer", owner).HasKey(x => new { x.Module, x.Kind, x.Key });
            e.HasIndex(x => x.DueAt);
            e.Property(x => x.Module).HasMaxLength(40);
            e.Property(x => x.Kind).HasMaxLength(60);
            e.Property(x => x.Key).HasMaxLength(100);
            e.Property(x => x.Attempts).HasDefaultValue(0);
        });
        DocumentTables.Map(model, owner);
        RuntimeTables.Map(model, owner);
        EventLogTables.Map(model, owner);
    }

    public static EntityTypeBuilder<T> Table<T>(EntityTypeBuilder<T> entity, string name, bool owner)
        where T : class =>
        entity.ToTable(name, Schema, t =>
        {
            if (!owner)
            {
                t.ExcludeFromMigrations();
            }
        });
}

/// <summary>The stored answer of a command: the same key gives the same answer, after a crash too.</summary>
public sealed class IdempotencyRecord
{
    /// <summary>Who sent it.</summary>
    public required string Actor { get; init; }

    /// <summary>Where he sent it.</summary>
    public required string Route { get; init; }

    /// <summary>His key.</summary>
    public required string Key { get; init; }

    /// <summary>SHA-256 of the command; another body under the same key is refused.</summary>
    public required string BodyHash { get; init; }

    /// <summary>The answer as JSON.</summary>
    public required string Response { get; init; }

    /// <summary>Machine time; records older than the retention setting are pruned.</summary>
    public required DateTimeOffset CreatedAt { get; init; }
}

/// <summary>A gapless number, drawn inside the transaction that uses it.</summary>
public sealed class Counter
{
    /// <summary>E.g. <c>case:120101006:20250303</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The last number given.</summary>
    public long Value { get; set; }
}

/// <summary>A durable alarm of a module: fires once, in business time, whatever crashes (minutes to weeks).</summary>
public sealed class TimerEntry
{
    /// <summary>Module that set it.</summary>
    public required string Module { get; init; }

    /// <summary>Kind, handled by one <see cref="ITimerHandler"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about; one alarm per kind and key.</summary>
    public required string Key { get; init; }

    /// <summary>Business instant from which it may fire.</summary>
    public required DateTimeOffset DueAt { get; set; }

    /// <summary>Free text for the handler.</summary>
    public string? Payload { get; set; }

    /// <summary>Failed firings so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Machine instant of the next try after a failure; null before the first one.</summary>
    public DateTimeOffset? RetryAt { get; set; }
}
