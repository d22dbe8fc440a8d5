namespace Platform.SharedKernel.Infrastructure;

/// <summary>Tables of the running platform: first data, jobs, notifications, demo clock.</summary>
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
        model.Entity<Job>(e =>
        {
            PlatformTables.Table(e, "job", owner).HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.QueuedAt, "ix_job_unfinished").HasFilter("finished_at is null");
            e.HasIndex(x => new { x.StartedBy, x.QueuedAt });
            e.Property(x => x.Kind).HasMaxLength(100);
            e.Property(x => x.StartedBy).HasMaxLength(60);
            e.Property(x => x.StartedByName).HasMaxLength(60);
            e.Property(x => x.DivisionCode).HasMaxLength(12);
            e.Property(x => x.ScopeFrom).HasMaxLength(12);
            e.Property(x => x.ScopeTo).HasMaxLength(13);
            e.Property(x => x.CancelledBy).HasMaxLength(60);
        });
        model.Entity<Notification>(e =>
        {
            PlatformTables.Table(e, "notification", owner).HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.NextTryAt, "ix_notification_pending").HasFilter("state = 'Pending'");
            e.HasIndex(x => new { x.Recipient, x.CreatedAt });
            e.HasIndex(x => x.CaseNo);
            e.Property(x => x.Module).HasMaxLength(40);
            e.Property(x => x.Recipient).HasMaxLength(60);
            e.Property(x => x.Template).HasMaxLength(100);
            e.Property(x => x.CaseNo).HasMaxLength(40);
            e.Property(x => x.Receipt).HasMaxLength(200);
            e.Property(x => x.LastError).HasMaxLength(100);
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
