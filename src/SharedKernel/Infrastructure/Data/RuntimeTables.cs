namespace Platform.SharedKernel.Infrastructure;

/// <summary>Tables of the running platform: demo clock, first data.</summary>
internal static class RuntimeTables
{
    public static void Map(ModelBuilder model, bool owner)
    {
        // Calendars and settings are few among millions of events; every start and every node looks for just them.
        model.Entity<EventLogEntry>().HasIndex(e => e.AppendId, "ix_event_log_kernel")
            .HasFilter("type = 'administration.work-calendar-changed' OR type = 'administration.setting-changed'");
        model.Entity<FirstDataRecord>(e =>
        {
            PlatformTables.Table(e, "first_data", owner).HasKey(x => new { x.Module, x.Name });
            e.Property(x => x.Module).HasMaxLength(40);
            e.Property(x => x.Name).HasMaxLength(100);
        });
        if (!owner)
        {
            return; // Written by the platform's own transactions only.
        }

        model.Entity<DemoClockEntry>(e =>
        {
            PlatformTables.Table(e, "demo_clock", owner).HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
        });
    }
}

/// <summary>First data of a module that is in the database.</summary>
internal sealed class FirstDataRecord
{
    public required string Module { get; init; }

    public required string Name { get; init; }

    public required int Version { get; set; }

    /// <summary>Machine time.</summary>
    public required DateTimeOffset LoadedAt { get; set; }
}

/// <summary>The one row of the demo clock.</summary>
internal sealed class DemoClockEntry
{
    public const int TheOne = 1;

    public required int Id { get; init; }

    /// <summary>Business time minus machine time, in ticks of 100 ns.</summary>
    public required long OffsetTicks { get; set; }
}
