using Platform.Catalog.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Catalog.Data;

/// <summary>The catalogue's tables and its whole published language.</summary>
internal abstract class CatalogDb(DbContextOptions options) : ModuleDb(options, "catalog")
{
    public DbSet<ReferenceItem> ReferenceItems => Set<ReferenceItem>();

    public DbSet<ServiceCentre> Centres => Set<ServiceCentre>();

    public DbSet<Window> Windows => Set<Window>();

    public DbSet<ServiceItem> Items => Set<ServiceItem>();

    public DbSet<CentreAdoption> Adoptions => Set<CentreAdoption>();

    public DbSet<Authorisation> Authorisations => Set<Authorisation>();

    public DbSet<ReferenceDocument> Documents => Set<ReferenceDocument>();

    protected override IEnumerable<IIntegrationEvent> Publish(IDomainEvent fact) => fact switch
    {
        ServiceItem.Published(var item, var version, var at) => [PublishedItem.Of(item, version, at)],
        ServiceCentre.Registered(var c, var at) =>
        [
            new CentreRegistered(Ids.New(at), at, c.Id, c.PlaceCode, c.PlaceCodeOfficial, c.OfficialName, c.ShortName, c.Kind.ToString(),
                c.DistrictNow, c.Address, c.Phone, c.SupervisionPhone),
        ],
        Window.Opened(var w, var at) =>
        [
            new WindowOpened(Ids.New(at), at, w.Id, w.CentreId, w.No, w.Name, w.Kind.ToString(), w.ItemIds, w.PlaceCode),
        ],
        CentreAdoption.Changed(var a, var at) =>
        [
            new CentreAdoptionChanged(Ids.New(at), at, a.CentreId, a.ItemId, a.Decision.ToString(), a.Reason, a.PlaceCode),
        ],
        Authorisation.Granted({ Terms: var terms } a, var at) =>
        [
            new AuthorisationGranted(Ids.New(at), at, a.Id, a.StaffNo, terms.ItemIds, terms.Scope.ToString(), terms.From, terms.To,
                terms.Document, a.PlaceCode),
        ],
        _ => throw new NotSupportedException($"Say here whether others hear of {fact.GetType().Name}."),
    };
}

internal sealed class CatalogNpgsqlDb(DbContextOptions<CatalogNpgsqlDb> options) : CatalogDb(options);

internal sealed class CatalogSqliteDb(DbContextOptions<CatalogSqliteDb> options) : CatalogDb(options);

internal sealed class CatalogNpgsqlDesign() : NpgsqlDesignTime<CatalogNpgsqlDb>("catalog", o => new(o));

internal sealed class CatalogSqliteDesign() : SqliteDesignTime<CatalogSqliteDb>("catalog", o => new(o));
