using Platform.Approval.Domain;

namespace Platform.Approval.Data;

/// <summary>Cases and their tasks, and what Approval remembers of its neighbours.</summary>
internal abstract class ApprovalDb(DbContextOptions options) : ModuleDb(options, ApprovalModule.SchemaName)
{
    public DbSet<ApprovalCase> Cases => Set<ApprovalCase>();

    public DbSet<ApprovalTask> Tasks => Set<ApprovalTask>();

    /// <summary>The module's published language on one screen.</summary>
    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        ApprovalCase.HasOpened(var c, var at) => [Published.Opened(c, at)],
        ApprovalCase.TaskWaits(var c, var task, var at) => [Published.Assigned(c, task, at)],
        ApprovalCase.TaskMoved f => [Published.Reassigned(f)],
        ApprovalCase.TaskDone(var c, var task, var at) => [Published.TaskDone(c, task, at)],
        ApprovalCase.WasSuspended(var c, var suspension) => [Published.Suspended(c, suspension)],
        ApprovalCase.WasResumed(var c, var by, var at) => [Published.Resumed(c, by, at)],
        ApprovalCase.DueMoved(var c, var change) => [Published.DueMoved(c, change)],
        ApprovalCase.WasExtended(var c, var extension) => [Published.Extended(c, extension)],
        ApprovalCase.WasDecided(var c, var decision) => [Published.Decided(c, decision)],
        ApprovalCase.CertificateMade(var c, var certificate) => [Published.CertificateMade(c, certificate)],
        ApprovalCase.WasCompleted(var c, var at) => [Published.Completed(c, at)],
        ApprovalCase.TaskTaken or ApprovalCase.WasDelivered => [],
        _ => throw new NotSupportedException($"Say here whether others hear of {fact.GetType().Name}."),
    };
}

internal sealed class ApprovalNpgsqlDb(DbContextOptions<ApprovalNpgsqlDb> options) : ApprovalDb(options);

internal sealed class ApprovalSqliteDb(DbContextOptions<ApprovalSqliteDb> options) : ApprovalDb(options);

internal sealed class ApprovalNpgsqlDesign() : NpgsqlDesignTime<ApprovalNpgsqlDb>(ApprovalModule.SchemaName, o => new(o));

internal sealed class ApprovalSqliteDesign() : SqliteDesignTime<ApprovalSqliteDb>(ApprovalModule.SchemaName, o => new(o));
