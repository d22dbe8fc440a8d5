namespace Platform.SharedKernel.Infrastructure;

/// <summary>The platform's own tables: event log, checkpoints, audit, idempotency, timers, jobs, files. It alone migrates them.</summary>
public abstract class PlatformDb(DbContextOptions options) : ModuleDb(options, PlatformTables.Schema)
{
    /// <inheritdoc/>
    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) =>
        throw new NotSupportedException("The platform itself has no business facts.");
}

internal sealed class PlatformNpgsqlDb(DbContextOptions<PlatformNpgsqlDb> options) : PlatformDb(options);

internal sealed class PlatformSqliteDb(DbContextOptions<PlatformSqliteDb> options) : PlatformDb(options);
