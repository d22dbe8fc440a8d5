namespace Platform.Runtime.Tests.Probe;

/// <summary>The database of a module that exists only here: it notes what happened to it.</summary>
public abstract class ProbeDb(DbContextOptions options) : ModuleDb(options, "probe")
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>().ToTable("note").Property(n => n.Id).ValueGeneratedNever();
        base.OnModelCreating(modelBuilder);
    }

    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => [];
}

/// <summary>One thing that happened.</summary>
public sealed class Note
{
    public required Guid Id { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class ProbeNpgsqlDb(DbContextOptions<ProbeNpgsqlDb> options) : ProbeDb(options);

internal sealed class ProbeSqliteDb(DbContextOptions<ProbeSqliteDb> options) : ProbeDb(options);

internal sealed class ProbeNpgsqlDesign() : NpgsqlDesignTime<ProbeNpgsqlDb>("probe", o => new(o));

internal sealed class ProbeSqliteDesign() : SqliteDesignTime<ProbeSqliteDb>("probe", o => new(o));
