using Platform.Catalog.Domain;

namespace Platform.Catalog.Tests.Domain;

public sealed class CentreTests
{
    private const string Pattern = "{name}行政服务中心";

    private static readonly CentreFacts Nanshi = new(
        "南市街", null, PlaceKind.SubDistrict, "和平区", "和平区", "120101", "120101", "平安街16号", false, "120101006", "120101006000", "南市街道",
        null, 433);

    [Theory]
    [InlineData("南市街")]
    [InlineData("上仓镇")]
    [InlineData("么六桥回族乡")]
    public void A_street_a_town_and_a_township_are_named_by_the_rule(string place)
    {
        var name = CentreName.Of(Pattern, place, null);

        Assert.Equal((place + "行政服务中心", null), (name.Text, name.Deviation));
    }

    [Fact]
    public void A_place_the_rule_does_not_cover_records_why_it_is_named_so()
    {
        var refused = Assert.Throws<RuleViolation>(() => CentreName.Of(Pattern, "九园工业园区", null));

        Assert.Equal(CatalogRules.CentreNameDeviates, refused.Rule);
        Assert.Equal("园区", CentreName.Of(Pattern, "九园工业园区", "园区").Deviation);
    }

    [Theory]
    [InlineData("南市街便民中心")]
    [InlineData("南市街道行政服务中心")]
    [InlineData("南市街行政服务中心 ")]
    public void Another_name_is_refused_without_a_reason(string name)
    {
        Assert.Throws<RuleViolation>(() => CentreName.Checked(name, Pattern, "南市街", " "));
        Assert.Equal("历史名称", CentreName.Checked(name, Pattern, "南市街", "历史名称").Deviation);
    }

    [Fact]
    public void A_name_that_follows_the_rule_keeps_no_deviation() =>
        Assert.Null(CentreName.Of(Pattern, "南市街", "多余的说明").Deviation);

    [Theory]
    [InlineData("120102006", "120102006000", null)] // another district
    [InlineData("120101006", "120101005000", null)] // another division
    [InlineData("120101901", null, null)] // internal without a note
    [InlineData("120101006", null, "说明")] // internal, but not 9xx
    public void A_place_code_is_the_towns_or_an_internal_one_with_a_note(string placeCode, string? division, string? note)
    {
        var facts = Nanshi with { PlaceCode = placeCode, DivisionCode = division, Note = note };

        var refused = Assert.Throws<RuleViolation>(() => Register(facts));

        Assert.Equal(CatalogRules.CentrePlaceCode, refused.Rule);
    }

    [Fact]
    public void The_districts_pattern_names_the_centre() =>
        Assert.Equal("南市街政务服务中心", Register(Nanshi, "{name}政务服务中心").OfficialName);

    [Fact]
    public void Not_adopting_needs_a_reason()
    {
        var refused = Assert.Throws<RuleViolation>(() => CentreAdoption.Decide(
            SeedIds.Of("adoption", "x"), Register(Nanshi), SeedIds.Of("item", "35"), AdoptionDecision.Later, null, Sample.Now));

        Assert.Equal(CatalogRules.AdoptionReasonMissing, refused.Rule);
    }

    [Fact]
    public void An_authorisation_needs_items_a_document_and_a_period_that_ends_after_it_begins()
    {
        var terms = new AuthorisationTerms(
            [SeedIds.Of("item", "29")], AuthorisationScope.Decide, AuthorisationKind.Authorisation, "某局", "〔2026〕1号",
            new(2026, 1, 1), null);

        Assert.Equal(terms, Authorisation.Grant(default, "limin", "120101006", terms, Sample.Now).Terms);
        Refuses(terms with { ItemIds = [] });
        Refuses(terms with { Document = "" });
        Refuses(terms with { To = new DateOnly(2025, 12, 31) });

        static void Refuses(AuthorisationTerms broken) => Assert.Equal(
            CatalogRules.AuthorisationIncomplete,
            Assert.Throws<RuleViolation>(() => Authorisation.Grant(default, "limin", "120101006", broken, Sample.Now)).Rule);
    }

    [Fact]
    public void A_comprehensive_window_takes_what_its_centre_adopted_unless_it_has_a_list()
    {
        var item = SeedIds.Of("item", "35");

        Assert.True(Open(WindowKind.Comprehensive).Takes(item));
        Assert.False(Open(WindowKind.Comprehensive, SeedIds.Of("item", "29")).Takes(item));
        Assert.True(Open(WindowKind.Department, item).Takes(item));
        Assert.False(Open(WindowKind.Result).Takes(item));
    }

    private static Window Open(WindowKind kind, params Guid[] items) =>
        Window.Open(default, Register(Nanshi), 1, new WindowPlan("窗口", kind, items), Sample.Now);

    private static ServiceCentre Register(CentreFacts facts, string pattern = Pattern) =>
        ServiceCentre.Register(SeedIds.Of("centre", facts.PlaceCode), 1, "2010-1", facts, pattern, Sample.Now);
}
