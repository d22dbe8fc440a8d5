using Platform.Catalog.Data;
using Platform.Catalog.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Catalog.Tests.Data;

/// <summary>A newer file corrects what differs, tells it once, and leaves alone what is not ours.</summary>
public sealed class CorrectionTests(SeededSqlite catalog) : IClassFixture<SeededSqlite>
{
    private static readonly PublicationGuard Guard = new(CatalogSettings.VagueMaterialWords.Default);

    private DateTimeOffset Now => catalog.Clock.Now;

    [Fact]
    public async Task A_wrong_centre_and_a_wrong_entry_are_put_right()
    {
        await ChangeAsync(async db =>
        {
            var item = await db.ReferenceItems.SingleAsync(i => i.ReferenceNo == 1);
            item.Correct(new(item.Name, item.CategoryCode, item.CategoryName, item.Pinyin, [], null, "错误", item.SourceLine));
            var c = await db.Centres.SingleAsync(x => x.Number == 39);
            c.Correct(
                new("古林镇", null, PlaceKind.Town, c.District, c.DistrictNow, c.DistrictCode, c.DistrictCode2010, null, true, c.PlaceCode,
                    c.DivisionCode12, null, null, 0),
                "{name}行政服务中心", Now);
        });

        await catalog.LoadFirstDataAsync();

        var told = (await catalog.PublishedAsync<CentreRegistered>()).Where(e => e.Centre == CatalogIds.Centre("120116053"));
        Assert.Equal(["古林街", "古林镇", "古林街"], told.Select(e => e.ShortName));
        var entry = await LookAsync(db => db.ReferenceItems.Where(i => i.ReferenceNo == 1));
        Assert.Null(entry.Note);
        Assert.Contains(entry.Aliases, a => a.Word == "求职证");
    }

    [Fact]
    public async Task Changed_demo_data_becomes_the_next_version()
    {
        await PublishAsync(36, c => c with { Remarks = "旧演示数据" });

        await catalog.LoadFirstDataAsync();

        var told = (await catalog.PublishedAsync<ServiceItemPublished>()).Where(e => e.ReferenceNo == 36);
        Assert.Equal([1, 2, 3], told.Select(e => e.ItemVersion));
        Assert.Null((await ItemAsync(36)).Current!.Content.Remarks);
    }

    [Fact]
    public async Task Real_data_is_never_replaced_by_demo_data()
    {
        await PublishAsync(48, c => c with { Demo = false, FilingNo = "和政审〔2026〕8号", PromisedLimit = Limit.WorkingDays(25) });

        await catalog.LoadFirstDataAsync();

        var item = await ItemAsync(48);
        Assert.Equal((2, false, 25), (item.CurrentVersion, item.Current!.Content.Demo, item.Current.Content.PromisedLimit.Value));
    }

    [Fact]
    public async Task A_rearranged_window_and_a_changed_authorisation_return_to_the_plan()
    {
        await ChangeAsync(async db =>
        {
            var window = await db.Windows.SingleAsync(w => w.PlaceCode == "120101006" && w.No == 8);
            window.Arrange(new WindowPlan(window.Name, WindowKind.Agency, [CatalogIds.Item(60)]), Now);
            var grant = await db.Authorisations.SingleAsync(a => a.StaffNo == "limin");
            grant.Renew(grant.Terms with { To = new DateOnly(2026, 12, 31) }, Now);
        });

        await catalog.LoadFirstDataAsync();

        var windows = (await catalog.PublishedAsync<WindowOpened>()).Where(w => w.WindowId == CatalogIds.Window("120101006", 8));
        Assert.Equal(["Department", "Agency", "Department"], windows.Select(w => w.Kind));
        var grants = (await catalog.PublishedAsync<AuthorisationGranted>()).Where(g => g.StaffNo == "limin");
        Assert.Equal([null, new DateOnly(2026, 12, 31), null], grants.Select(g => g.To));
    }

    [Fact]
    public async Task A_decision_of_the_centre_stays()
    {
        await ChangeAsync(async db =>
        {
            var adoption = await db.Adoptions.SingleAsync(a => a.PlaceCode == "120101005" && a.ItemId == CatalogIds.Item(82));
            adoption.Reconsider(AdoptionDecision.NotApplicable, "本街没有农村宅基地", Now);
        });

        await catalog.LoadFirstDataAsync();

        var told = (await catalog.PublishedAsync<CentreAdoptionChanged>())
            .Last(a => a.Centre == CatalogIds.Centre("120101005") && a.ItemId == CatalogIds.Item(82));
        Assert.Equal(("NotApplicable", "本街没有农村宅基地"), (told.Decision, told.Reason));
        var hall = CatalogIds.Centre("120101005");
        var windows = (await catalog.As(TestActors.WangFang).GetAsync($"catalog/centres/{hall}/windows")).Expect(200);
        Assert.DoesNotContain(
            windows["items"].EnumerateArray().SelectMany(w => w.GetProperty("items").EnumerateArray()),
            i => i.GetProperty("referenceNo").GetInt32() == 82);
    }

    private Task PublishAsync(int referenceNo, Func<ItemContent, ItemContent> change) => ChangeAsync(async db =>
    {
        var item = await db.Items.SingleAsync(i => i.ReferenceNo == referenceNo);
        item.Revise(change(item.Current!.Content));
        item.Publish(Guard, Now);
    });

    private Task<ServiceItem> ItemAsync(int referenceNo) => LookAsync(db => db.Items.Where(i => i.ReferenceNo == referenceNo));

    private Task<T> LookAsync<T>(Func<CatalogDb, IQueryable<T>> which) => catalog.WithDbAsync(db => which((CatalogDb)db).SingleAsync());

    private Task ChangeAsync(Func<CatalogDb, Task> change) =>
        catalog.InTransactionAsync("test", sp => change(sp.GetRequiredService<CatalogDb>()));
}
