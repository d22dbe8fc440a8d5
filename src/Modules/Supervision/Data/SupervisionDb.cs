using Platform.Supervision.Domain;
using Platform.Supervision.IntegrationEvents;

namespace Platform.Supervision.Data;

internal abstract class SupervisionDb(DbContextOptions options) : ModuleDb(options, "supervision")
{
    public DbSet<CaseWatch> Watches => Set<CaseWatch>();

    public DbSet<Signal> Signals => Set<Signal>();

    public DbSet<CaseTrack> Tracks => Set<CaseTrack>();

    public DbSet<TrailEntry> Trail => Set<TrailEntry>();

    public DbSet<KnownPerson> People => Set<KnownPerson>();

    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        Signal.Raised(var s, var at) =>
        [
            new SignalRaised(
                Ids.New(at), at, s.Id, s.Code, s.Level.ToString(), s.CaseNo, s.SubjectId, s.RaisedOn, s.DueDate, s.Addressee, s.Centre,
                s.DivisionCode),
        ],
        Signal.Changed(var s, var what, var at) =>
        [
            new SignalChanged(Ids.New(at), at, s.Id, s.Code, s.CaseNo, s.SubjectId, what, s.Level.ToString(), s.Centre, s.DivisionCode),
        ],
        _ => throw new NotSupportedException($"Say here whether others hear of {fact.GetType().Name}."),
    };
}

internal sealed class SupervisionNpgsqlDb(DbContextOptions<SupervisionNpgsqlDb> options) : SupervisionDb(options);

internal sealed class SupervisionSqliteDb(DbContextOptions<SupervisionSqliteDb> options) : SupervisionDb(options);

internal sealed class SupervisionNpgsqlDesign() : NpgsqlDesignTime<SupervisionNpgsqlDb>("supervision", o => new(o));

internal sealed class SupervisionSqliteDesign() : SqliteDesignTime<SupervisionSqliteDb>("supervision", o => new(o));
