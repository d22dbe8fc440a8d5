using Platform.Catalog.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Catalog.Tests.Data;

/// <summary>Outside demo mode nothing invented is loaded.</summary>
public sealed class ProductionDataTests(SqliteHost<CatalogModule> catalog) : IClassFixture<SqliteHost<CatalogModule>>
{
    [Fact]
    public async Task Only_facts_of_the_documents_are_loaded()
    {
        await catalog.LoadFirstDataAsync(demo: false);

        var (items, windows, phones) = await catalog.WithDbAsync(async db => (
            await db.Set<ServiceItem>().CountAsync(), await db.Set<Window>().CountAsync(),
            await db.Set<ServiceCentre>().CountAsync(c => c.Phone != null || c.SupervisionPhone != null)));
        Assert.Equal((0, 0, 0), (items, windows, phones));
        Assert.Equal(39, (await catalog.PublishedAsync<CentreRegistered>()).Count);
        Assert.Empty(await catalog.PublishedAsync<ServiceItemPublished>());
    }

    [Fact]
    public void The_loaders_run_after_what_they_need() => Assert.Equal(
        [
            "centres", "reference-documents", "reference-items", "demo-contacts", "demo-items", "demo-adoptions", "demo-authorisations",
            "demo-windows",
        ],
        catalog.Loaders().Select(l => l.Name));

    [Fact]
    public void Every_rule_of_the_module_has_its_own_code()
    {
        var codes = new CatalogModule().Rules.Select(r => r.Code).ToList();
        var declared = typeof(CatalogRules).GetFields().Count(f => f.FieldType == typeof(Rule));

        Assert.Equal(declared, codes.Distinct().Count());
        Assert.All(new CatalogModule().Rules, r => Assert.True(r.Sentence.Length <= 60, r.Code));
    }
}
