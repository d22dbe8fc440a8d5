using Platform.Intake.Domain;
using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Data;

/// <summary>Applications, and what Intake remembers of its neighbours.</summary>
internal abstract class IntakeDb(DbContextOptions options) : ModuleDb(options, IntakeModule.SchemaName)
{
    public DbSet<Application> Applications => Set<Application>();

    /// <summary>The module's published language on one screen.</summary>
    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        Application.Received(var a, var by, var at) => [Published.Received(a, by, at)],
        Application.SupplementAsked(var a, var notice, var by, var at) => [Published.SupplementRequested(a, notice, by, at)],
        Application.SupplementArrived(var a, true, var by, var at) => [Published.SupplementReceived(a, by, at)],
        Application.Accepted f => [Published.Accepted(f)],
        Application.DueMoved(var a, var before, var at) =>
            [new AcceptanceDueChanged(Ids.New(at), at, a.Id, a.CaseNo, before, a.AcceptanceDue, a.CentreId, a.DivisionCode)],
        Application.HasLapsed(var a, var notice, var at) =>
            [new ApplicationLapsed(Ids.New(at), at, a.Id, a.CaseNo, notice.Round, notice.Due, a.CentreId, a.DivisionCode)],
        Application.ResultWaits(var a, var at) => [new ResultReady(Ids.New(at), at, a.Id, a.CaseNo, a.CentreId, a.DivisionCode)],
        Application.WasDelivered(var a, var delivery, var by) => [Published.Delivered(a, delivery, by)],
        Application.WasClosed(var a, var at) => [new ApplicationClosed(Ids.New(at), at, a.Id, a.CaseNo, a.CentreId, a.DivisionCode)],
        Application.ClassChanged(var a, var from, var to, var at) =>
            [new HandlingClassChanged(Ids.New(at), at, a.Id, a.CaseNo, from.ToString(), to.ToString(), a.CentreId, a.DivisionCode)],
        Application.MaterialsChecked or Application.SupplementArrived or Application.HandlingBegun => [],
        _ => throw new NotSupportedException($"Say here whether others hear of {fact.GetType().Name}."),
    };
}

internal sealed class IntakeNpgsqlDb(DbContextOptions<IntakeNpgsqlDb> options) : IntakeDb(options);

internal sealed class IntakeSqliteDb(DbContextOptions<IntakeSqliteDb> options) : IntakeDb(options);

internal sealed class IntakeNpgsqlDesign() : NpgsqlDesignTime<IntakeNpgsqlDb>(IntakeModule.SchemaName, o => new(o));

internal sealed class IntakeSqliteDesign() : SqliteDesignTime<IntakeSqliteDb>(IntakeModule.SchemaName, o => new(o));
