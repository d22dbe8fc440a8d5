using Microsoft.Extensions.Configuration;
using Platform.Catalog.Data;
using Platform.Catalog.Domain;
using Platform.Catalog.Features;

namespace Platform.Catalog;

/// <summary>事项目录. What can be applied for, where, at which window, on what terms.</summary>
public sealed class CatalogModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Catalog";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => CatalogRules.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<CatalogDb, CatalogNpgsqlDb, CatalogSqliteDb>("catalog")
        .AddFeatures(this);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var catalog = api.MapGroup("/catalog").WithTags(Name);
        ListReferenceItems.Map(catalog);
        ListCentres.Map(catalog);
        ListWindows.Map(catalog);
        ListItems.Map(catalog);
        GetItem.Map(catalog);
        ListReferenceDocuments.Map(catalog);
        GetReferenceDocument.Map(catalog);

        SearchPublicItems.Map(api.MapGroup("/public").WithTags(Name));
    }
}
