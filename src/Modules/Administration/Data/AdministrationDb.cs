using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Platform.Administration.Domain;
using Platform.Administration.IntegrationEvents;

namespace Platform.Administration.Data;

/// <summary>Tables of the module, and what others hear of its facts.</summary>
internal abstract class AdministrationDb(DbContextOptions options) : ModuleDb(options, SchemaName)
{
    public const string SchemaName = "administration";

    public DbSet<OrgUnit> OrgUnits => Set<OrgUnit>();

    public DbSet<Person> People => Set<Person>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<SignInGuard> SignInGuards => Set<SignInGuard>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<MachineClient> MachineClients => Set<MachineClient>();

    public DbSet<HallDevice> HallDevices => Set<HallDevice>();

    public DbSet<WorkCalendarYear> WorkCalendarYears => Set<WorkCalendarYear>();

    public DbSet<SettingValue> SettingValues => Set<SettingValue>();

    public DbSet<KnownCentre> KnownCentres => Set<KnownCentre>();

    public DbSet<DataProtectionKey> Keys => Set<DataProtectionKey>();

    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        OrgUnit.Changed(var u, var at) =>
        [
            new OrgUnitChanged(Ids.New(at), at, u.Id, u.Code, u.Name, u.Kind.ToString(), u.Level, u.DivisionCode, u.ParentId),
        ],
        Person.Changed(var p, var at) =>
        [
            new PersonChanged(
                Ids.New(at), at, p.Id, p.StaffNo, p.Name, p.RolesOn(ChinaTime.DateOf(at)), p.DivisionCode, p.CentreCode, p.IsHead,
                p.Active),
        ],
        RoleGrant.Changed(var g, var at) => [new GrantChanged(Ids.New(at), at, g.Role, g.Capability, g.Scope)],
        WorkCalendarYear.Published(var y, var at) =>
        [
            new WorkCalendarChanged(Ids.New(at), at, y.Year, y.Days, y.CalendarVersion!.Value),
        ],
        SettingValue.Changed(var s, var at) => [new SettingChanged(Ids.New(at), at, s.Key, s.Authority, s.Value, s.EffectiveFrom)],
        _ => throw new NotSupportedException($"Say here whether others hear of {fact.GetType().Name}."),
    };
}

internal sealed class AdministrationNpgsqlDb(DbContextOptions<AdministrationNpgsqlDb> options) : AdministrationDb(options);

internal sealed class AdministrationSqliteDb(DbContextOptions<AdministrationSqliteDb> options) : AdministrationDb(options);

internal sealed class AdministrationNpgsqlDesign() : NpgsqlDesignTime<AdministrationNpgsqlDb>(AdministrationDb.SchemaName, o => new(o));

internal sealed class AdministrationSqliteDesign() : SqliteDesignTime<AdministrationSqliteDb>(AdministrationDb.SchemaName, o => new(o));
