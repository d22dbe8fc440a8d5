using Platform.Catalog.IntegrationEvents;

namespace Platform.Catalog.Tests.Data;

/// <summary>What the others hear is enough: nobody has to ask back.</summary>
public abstract class PublishedFactsTests(ModuleHost<CatalogModule> catalog)
{
    [Fact]
    public async Task A_published_item_carries_the_whole_version()
    {
        var told = (await catalog.PublishedAsync<ServiceItemPublished>()).Single(e => e.ReferenceNo == 35);

        Assert.Equal((SeedIds.Of("item", "35"), "120101-Subsistence-035", 1), (told.ItemId, told.Code, told.ItemVersion));
        Assert.Equal((Limit.WorkingDays(10), Limit.WorkingDays(20), false), (told.PromisedLimit, told.StatutoryLimit, told.Instant));
        Assert.Equal(
            [(1, "Acceptance", 1), (2, "Review", 5), (3, "Approval", 3), (4, "CertificateMaking", 1)],
            told.Route.Select(s => (s.Order, s.Post, s.Limit.Value)));
        Assert.Equal(["低保申请书", "居民户口簿", "收入证明", "家庭成员关系证明"], told.Materials.Select(m => m.Name));
        Assert.All(told.Materials, m => Assert.NotEmpty(m.Basis));
        Assert.Empty(told.Fees);
        Assert.Contains("低保", told.Aliases);
        Assert.Equal(("dbtkhrdsb", "dibaotekunhurendingshenbao"), (told.Initials, told.Pinyin));
        Assert.Equal(("天津市和平区人民政府", "天津市和平区人民法院"), (told.ReviewBody, told.Court));
        Assert.Equal(("Approval", "低保证", "120101", true), (told.ResultType, told.ResultName, told.DivisionCode, told.Demo));
        Assert.Equal(told.Aliases.Count, told.AliasInitials.Count);
    }

    [Fact]
    public async Task The_instant_item_is_promised_for_the_same_day()
    {
        var told = (await catalog.PublishedAsync<ServiceItemPublished>()).Single(e => e.ReferenceNo == 29);

        Assert.True(told.Instant);
        Assert.Equal(Limit.SameDay, told.PromisedLimit);
        Assert.Equal(["老年证申请表", "居民身份证", "近期免冠照片"], told.Materials.Select(m => m.Name));
        Assert.True(told.Materials[2].Deferrable);
        Assert.True(told.ToleranceAllowed);
        Assert.Equal(("Certificate", "老年证"), (told.ResultType, told.ResultName));
    }

    [Fact]
    public async Task An_upper_decision_is_told()
    {
        var told = (await catalog.PublishedAsync<ServiceItemPublished>()).Single(e => e.ReferenceNo == 82);

        Assert.Equal("FirstReviewThenUpper", told.DecisionMode);
    }

    [Fact]
    public async Task Every_centre_is_told_with_its_place_code()
    {
        var told = await catalog.PublishedAsync<CentreRegistered>();

        Assert.Equal(39, told.Select(e => e.Centre).Distinct().Count());
        Assert.Equal(7, told.Where(e => !e.PlaceCodeOfficial).Select(e => e.Centre).Distinct().Count());
        Assert.All(told, e => Assert.Equal(SeedIds.Of("centre", e.PlaceCode), e.Centre));
        var nanshi = told.Last(e => e.PlaceCode == "120101006");
        Assert.Equal(("南市街行政服务中心", "南市街", "TownCentre", "和平区"), (nanshi.Name, nanshi.ShortName, nanshi.Kind, nanshi.DistrictName));
        Assert.NotNull(nanshi.SupervisionPhone);
    }

    [Fact]
    public async Task Windows_adoptions_and_authorisations_are_told()
    {
        var windows = await catalog.PublishedAsync<WindowOpened>();
        var adoptions = await catalog.PublishedAsync<CentreAdoptionChanged>();
        var grants = await catalog.PublishedAsync<AuthorisationGranted>();

        Assert.Equal(24, windows.Count);
        Assert.Contains(windows, w => w.WindowId == SeedIds.Of("window", "120101006-3") && w.ItemIds.Count == 4);
        Assert.Equal(14, adoptions.Count);
        Assert.Equal(["hejing", "limin", "liuna", "wangfang"], grants.Select(g => g.StaffNo).Order());
        Assert.All(grants, g => Assert.Equal(("Decide", SeedIds.Of("item", "29")), (g.Scope, g.ItemIds.Single())));
    }
}

/// <inheritdoc/>
public sealed class PublishedFactsOnSqlite(SeededSqlite catalog) : PublishedFactsTests(catalog), IClassFixture<SeededSqlite>;

#if POSTGRES
/// <inheritdoc/>
public sealed class PublishedFactsOnPostgres(SeededPostgres catalog) : PublishedFactsTests(catalog), IClassFixture<SeededPostgres>;
#endif
