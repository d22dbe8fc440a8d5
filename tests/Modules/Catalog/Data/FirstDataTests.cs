using Platform.Catalog.Data;
using Platform.Catalog.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Catalog.Tests.Data;

/// <summary>The real data is in, through the aggregates, once.</summary>
public abstract class FirstDataTests(ModuleHost<CatalogModule> catalog)
{
    [Fact]
    public async Task The_97_reference_items_stand_in_16_categories()
    {
        var items = await RowsAsync<ReferenceItem>();

        Assert.Equal(Enumerable.Range(1, 97), items.Select(i => i.ReferenceNo).Order());
        Assert.Equal(16, items.Select(i => i.CategoryCode).Distinct().Count());
        Assert.Equal([15, 13, 7, 6], Counts(items, "Employment", "Insurance", "Subsistence", "Elderly"));
        Assert.Equal("老年证办理", items.Single(i => i.ReferenceNo == 29).Name);
        Assert.Equal([65, 66, 67, 68], items.Where(i => i.CategoryName == "补贴发放").Select(i => i.ReferenceNo).Order());
    }

    [Fact]
    public async Task Items_of_abolished_policies_are_inactive_and_say_why()
    {
        var inactive = (await RowsAsync<ReferenceItem>()).Where(i => !i.Active).OrderBy(i => i.ReferenceNo).ToList();

        Assert.Equal([74, 75, 81], inactive.Select(i => i.ReferenceNo));
        Assert.All(inactive, i => Assert.False(string.IsNullOrWhiteSpace(i.InactiveReason)));
    }

    [Fact]
    public async Task The_39_centres_have_the_names_of_the_rule_but_for_one_recorded_deviation()
    {
        var centres = await RowsAsync<ServiceCentre>();

        Assert.Equal(Enumerable.Range(1, 39), centres.Select(c => c.Number).Order());
        Assert.All(centres, c => Assert.Equal(c.ShortName + "行政服务中心", c.OfficialName));
        Assert.Equal(10, centres.Count(c => c.NewBuild));
        Assert.All(centres.Where(c => c.NewBuild), c => Assert.Null(c.Address));
        var deviating = Assert.Single(centres, c => c.NameDeviation is not null);
        Assert.Equal("九园工业园区", deviating.ShortName);
    }

    [Fact]
    public async Task Seven_centres_have_no_division_today_but_an_internal_place_code_and_a_note()
    {
        var centres = await RowsAsync<ServiceCentre>();
        var homeless = centres.Where(c => !c.PlaceCodeOfficial).OrderBy(c => c.Number).ToList();

        Assert.Equal([6, 16, 22, 23, 28, 33, 38], homeless.Select(c => c.Number));
        Assert.Equal(
            ["120101901", "120110901", "120115901", "120115902", "120116901", "120116902", "120116903"], homeless.Select(c => c.PlaceCode));
        Assert.All(homeless, c => Assert.False(string.IsNullOrWhiteSpace(c.Note)));
        Assert.All(centres.Except(homeless), c => Assert.Equal(c.PlaceCode + "000", c.DivisionCode12));
        Assert.Equal(39, centres.Select(c => c.PlaceCode).Distinct().Count());
    }

    [Theory]
    [InlineData("xinyi-windows", 9)]
    [InlineData("xinyi-towns", 19)]
    [InlineData("longwan-norm-form", 19)]
    [InlineData("longwan-posts", 4)]
    [InlineData("longwan-charts", 2)]
    [InlineData("longwan-linkage-types", 5)]
    [InlineData("longwan-tasks", 7)]
    [InlineData("jizhou-targets", 20)]
    [InlineData("nine-institutions", 9)]
    [InlineData("five-publicities", 5)]
    [InlineData("five-classes", 5)]
    public async Task The_founding_documents_are_kept_whole(string code, int count)
    {
        var document = Assert.Single(await RowsAsync<ReferenceDocument>(), d => d.Code == code);

        Assert.Equal(count, document.Count);
    }

    [Fact]
    public async Task Two_demo_halls_have_the_twelve_windows_of_the_standard()
    {
        var windows = await RowsAsync<Window>();

        Assert.Equal(["120101005", "120101006"], windows.Select(w => w.PlaceCode).Distinct().Order());
        foreach (var hall in windows.GroupBy(w => w.PlaceCode))
        {
            Assert.Equal(Enumerable.Range(1, 12), hall.Select(w => w.No).Order());
            Assert.Equal(9, hall.Count(w => w.Kind == WindowKind.Department));
            Assert.Equal([10, 11], hall.Where(w => w.Kind == WindowKind.Comprehensive).Select(w => w.No).Order());
            Assert.Equal(12, hall.Single(w => w.Kind == WindowKind.Result).No);
            Assert.Equal(
                new[] { 29, 35, 36, 48 }.Select(CatalogIds.Item), hall.Single(w => w.No == 3).ItemIds);
        }
    }

    [Fact]
    public async Task The_demo_items_are_published_and_marked_demo()
    {
        var items = await RowsAsync<ServiceItem>();

        Assert.Equal([29, 35, 36, 48, 60, 61, 82], items.Select(i => i.ReferenceNo!.Value).Order());
        Assert.All(items, i => Assert.Equal((ItemState.Published, 1, true), (i.State, i.CurrentVersion, i.Current!.Content.Demo)));
        Assert.Equal("120101-Subsistence-035", items.Single(i => i.ReferenceNo == 35).Code);
        Assert.All(items, i => Assert.Equal(CatalogIds.Item(i.ReferenceNo!.Value), i.Id));
    }

    [Fact]
    public async Task Loading_again_changes_nothing_and_tells_nothing()
    {
        var before = await StateAsync();

        await catalog.LoadFirstDataAsync();

        Assert.Equal(before, await StateAsync());
        Assert.Equal(39 + 2, (await catalog.PublishedAsync<CentreRegistered>()).Count); // Two halls got their phones afterwards.
    }

    private static IEnumerable<int> Counts(IReadOnlyList<ReferenceItem> items, params string[] categories) =>
        categories.Select(c => items.Count(i => i.CategoryCode == c));

    private Task<IReadOnlyList<T>> RowsAsync<T>()
        where T : class => catalog.WithDbAsync<IReadOnlyList<T>>(async db => await db.Set<T>().AsNoTracking().ToListAsync());

    private Task<(int Events, int Audit, long Versions)> StateAsync() => catalog.WithDbAsync(async db => (
        await db.Set<EventLogEntry>().CountAsync(), await db.Set<AuditEntry>().CountAsync(),
        await db.Set<ServiceCentre>().SumAsync(c => c.Version) + await db.Set<ReferenceItem>().SumAsync(i => i.Version)
            + await db.Set<ServiceItem>().SumAsync(i => i.Version) + await db.Set<Window>().SumAsync(w => w.Version)));
}

/// <inheritdoc/>
public sealed class FirstDataOnSqlite(SeededSqlite catalog) : FirstDataTests(catalog), IClassFixture<SeededSqlite>;

#if POSTGRES
/// <inheritdoc/>
public sealed class FirstDataOnPostgres(SeededPostgres catalog) : FirstDataTests(catalog), IClassFixture<SeededPostgres>;
#endif
