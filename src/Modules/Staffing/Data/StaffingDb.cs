using Platform.Staffing.Domain;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Staffing.Data;

internal abstract class StaffingDb(DbContextOptions options) : ModuleDb(options, "staffing")
{
    public DbSet<DutyPost> DutyPosts => Set<DutyPost>();

    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        DutyPost.Filled(var p, var at) =>
        [
            new DutyPostFilled(Ids.New(at), at, p.Id, p.Post, p.WindowId, p.A, p.AName, [.. p.Bs.Select(b => b.Id)], p.Centre, p.DivisionCode),
        ],
        DutyPost.Staffed(var p, var who, var name, var role, var at) =>
        [
            new WindowStaffed(Ids.New(at), at, p.Id, p.WindowId, who, name, role, p.Centre, p.DivisionCode),
        ],
        DutyPost.Left(var p, var reason, var at) =>
        [
            new AbsenceStarted(Ids.New(at), at, p.Id, p.WindowId, p.A, reason, p.Centre, p.DivisionCode),
        ],
        DutyPost.CoverBegan(var p, var b, var at) =>
        [
            new CoverStarted(
                Ids.New(at), at, p.CoverId!.Value, p.Id, p.Post, p.WindowId, p.A, b.Id, b.Name, p.AbsenceReason ?? "", p.Centre, p.DivisionCode),
        ],
        DutyPost.CoverOver(var p, var coverId, var b, var at) =>
        [
            new CoverEnded(Ids.New(at), at, coverId, p.Id, p.Post, p.WindowId, p.A, p.AName, b, p.Centre, p.DivisionCode),
        ],
        DutyPost.LeftEmpty(var p, var leftAt, var at) =>
        [
            new WindowUnstaffed(Ids.New(at), at, p.Id, p.WindowId, leftAt, p.Centre, p.DivisionCode),
        ],
        DutyPost.StaffedAgain(var p, var minutes, var at) =>
        [
            new WindowStaffedAgain(Ids.New(at), at, p.Id, p.WindowId, minutes, p.Centre, p.DivisionCode),
        ],
        _ => throw new NotSupportedException($"Say here whether others hear of {fact.GetType().Name}."),
    };
}

internal sealed class StaffingNpgsqlDb(DbContextOptions<StaffingNpgsqlDb> options) : StaffingDb(options);

internal sealed class StaffingSqliteDb(DbContextOptions<StaffingSqliteDb> options) : StaffingDb(options);

internal sealed class StaffingNpgsqlDesign() : NpgsqlDesignTime<StaffingNpgsqlDb>("staffing", o => new(o));

internal sealed class StaffingSqliteDesign() : SqliteDesignTime<StaffingSqliteDb>("staffing", o => new(o));
