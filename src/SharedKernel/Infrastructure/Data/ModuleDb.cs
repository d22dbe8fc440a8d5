using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// A module's database: its tables in its own schema, and the one place where a saved fact becomes an integration event. State, events
/// and audit leave in one SaveChanges. Leased only through the scope, so it always knows who acts and what he may see.
/// </summary>
public abstract class ModuleDb(DbContextOptions options, string schema) : DbContext(options)
{
    private WorkSession? _session;
    private EventCatalog? _events;
    private IBusinessClock? _clock;
    private bool? _isSqlite;

    /// <summary>Schema on PostgreSQL, table prefix on SQLite; also the module's name in the log.</summary>
    public string Schema { get; } = schema;

    /// <summary>The unit of work this lease belongs to.</summary>
    public WorkSession Session => _session ?? throw new InvalidOperationException("Lease the database from a scope.");

    /// <summary>Which provider serves it; asked several times a command, and EF looks it up by assembly name each time.</summary>
    internal bool IsSqlite => _isSqlite ??= Database.IsSqlite();

    /// <summary>Business time of this unit of work.</summary>
    internal IBusinessClock Clock => _clock ?? throw new InvalidOperationException("Lease the database from a scope.");

    /// <summary>Lower bound of the division codes in scope; query filters read it.</summary>
    protected string ScopeFrom => Session.Scope.From;

    /// <summary>Upper bound of the division codes in scope; query filters read it.</summary>
    protected string ScopeTo => Session.Scope.To;

    internal void Lease(WorkSession session, EventCatalog events, IBusinessClock clock)
    {
        _ = session.Actor; // Nobody entered: fail here, not at the first query.
        (_session, _events, _clock) = (session, events, clock);
        Database.AutoSavepointsEnabled = false; // One transaction stands or falls as a whole; savepoints only cost round trips.
    }

    /// <summary>The module's published language: what others hear of a fact. Every fact needs an answer, also "nothing".</summary>
    protected abstract IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact);

    /// <inheritdoc/>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var appended = new List<EventLogEntry>();
        foreach (var entry in ChangeTracker.Entries<AggregateRoot>().Where(Changed).ToList())
        {
            Stamp(entry);
            appended.AddRange(entry.Entity.Raised.SelectMany(Publish).Select(e => _events!.ToEntry(e, Schema, Session)));
            entry.Entity.ClearRaised();
        }

        AddRange(appended);
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (appended.Count > 0)
        {
            Session.LogMark = appended[^1].AppendId;
        }

        return rows;
    }

    /// <summary>Appends a fact that stands without a change of state (a refusal worth remembering).</summary>
    internal void Append(IIntegrationEvent fact) => Add(_events!.ToEntry(fact, Schema, Session));

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        PlatformTables.Map(modelBuilder, owner: Schema == PlatformTables.Schema);
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly, t => t.Namespace?.EndsWith(".Data", StringComparison.Ordinal) == true);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().ToList())
        {
            MapAggregate(modelBuilder, entity);
            MapScope(modelBuilder, entity);
        }

        if (Database.IsNpgsql())
        {
            modelBuilder.Entity<EventLogEntry>().Property(e => e.DivisionCode).UseCollation("C"); // The feed cuts it by range.
        }

        if (Database.IsSqlite())
        {
            FlattenSchemas(modelBuilder.Model);
        }
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        if (Database.IsSqlite())
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcTicks>();
        }
        else
        {
            configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>();
        }
    }

    private static bool Changed(EntityEntry<AggregateRoot> entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted || entry.Entity.Raised.Count > 0;

    private void Stamp(EntityEntry<AggregateRoot> entry)
    {
        var aggregate = entry.Entity;
        if (Session.Actor.Kind != ActorKind.System)
        {
            aggregate.TouchByPerson(); // Before the version counts: a new aggregate keeps the revision its maker was told.
        }

        aggregate.Version++;
        aggregate.Saved();
        var audit = AuditTrail.Entry(entry, Schema, Session, _clock!.Now);
        aggregate.AuditHead = audit.Hash;
        Add(audit);
    }

    private static void MapAggregate(ModelBuilder model, IMutableEntityType entity)
    {
        if (!entity.ClrType.IsAssignableTo(typeof(AggregateRoot)))
        {
            return;
        }

        var builder = model.Entity(entity.ClrType);
        builder.Property(nameof(AggregateRoot.Id)).ValueGeneratedNever();
        builder.Property(nameof(AggregateRoot.Version)).IsConcurrencyToken();
        builder.Property(nameof(AggregateRoot.AuditHead)).HasMaxLength(64);
    }

    private void MapScope(ModelBuilder model, IMutableEntityType entity)
    {
        if (!entity.ClrType.IsAssignableTo(typeof(IScoped)))
        {
            return;
        }

        var division = model.Entity(entity.ClrType).Property(nameof(IScoped.DivisionCode)).HasMaxLength(12);
        if (Database.IsNpgsql())
        {
            division.UseCollation("C"); // Range scans of codes must not depend on the server's language.
        }

        typeof(ModuleDb).GetMethod(nameof(FilterScope), BindingFlags.NonPublic | BindingFlags.Instance)!
            .MakeGenericMethod(entity.ClrType).Invoke(this, [model]);
    }

    private void FilterScope<T>(ModelBuilder model)
        where T : class, IScoped
    {
#pragma warning disable CA1309 // Translated to SQL, where the column's C collation makes it ordinal.
        Expression<Func<T, bool>> inScope = e =>
            string.Compare(e.DivisionCode, ScopeFrom) >= 0 && string.Compare(e.DivisionCode, ScopeTo) < 0;
#pragma warning restore CA1309
        model.Entity<T>().HasQueryFilter(inScope);
    }

    private void FlattenSchemas(IMutableModel model)
    {
        foreach (var entity in model.GetEntityTypes().Where(e => !e.IsOwned() && e.GetTableName() is not null))
        {
            entity.SetTableName($"{entity.GetSchema() ?? Schema}_{entity.GetTableName()}");
            entity.SetSchema(null);
        }

        model.SetDefaultSchema(null);
    }
}
