namespace Platform.Catalog.Tests.Features;

/// <summary>Finding an item the way people look for it.</summary>
public abstract class SearchTests(ModuleHost<CatalogModule> catalog)
{
    [Fact]
    public async Task The_first_two_letters_put_any_of_the_97_among_the_first_five()
    {
        var all = (await catalog.As(TestActors.LiMin).GetAsync("catalog/reference-items?limit=200")).Expect(200)["items"];
        var late = new List<string>();
        foreach (var item in all.EnumerateArray())
        {
            var (no, initials) = (item.GetProperty("referenceNo").GetInt32(), item.GetProperty("initials").GetString()!);
            if (!(await FindAsync(initials[..2], 5)).Contains(no))
            {
                late.Add($"{initials[..2]} → {no}");
            }
        }

        Assert.Empty(late);
    }

    [Theory]
    [InlineData("低保", 35)]
    [InlineData("老年卡", 29)]
    [InlineData("敬老卡", 29)]
    [InlineData("lnzbl", 29)]
    [InlineData("LNZ", 29)]
    [InlineData("laonianzheng", 29)]
    [InlineData("lao nian zheng", 29)]
    [InlineData("社保卡", 20)]
    [InlineData("sbk", 20)]
    [InlineData("准生证", 69)]
    [InlineData("廉租房", 57)]
    [InlineData("五保", 36)]
    [InlineData("残疾人证", 48)]
    [InlineData("营业执照", 60)]
    [InlineData("宅基地", 82)]
    [InlineData("１２０１０１-Subsistence-０３５", 35)]
    [InlineData("120101-subsistence-035", 35)]
    [InlineData("97", 97)]
    [InlineData("翻建", 84)]
    [InlineData("dbhxtwjrgl", 46)]
    [InlineData("zccjr", 50)]
    [InlineData("flyz", 97)]
    public async Task The_everyday_word_finds_the_item_first(string typed, int referenceNo) =>
        Assert.Equal(referenceNo, (await FindAsync(typed, 5))[0]);

    [Fact]
    public async Task What_nobody_offers_is_found_and_says_so()
    {
        var found = (await catalog.As(null).GetAsync("public/items?q=社保卡")).Expect(200)["items"][0];

        Assert.False(found.GetProperty("offered").GetBoolean());
        Assert.Null(found.GetProperty("code").GetString());
    }

    [Fact]
    public async Task An_abolished_item_tells_the_citizen_why()
    {
        var found = (await catalog.As(null).GetAsync("public/items?q=二胎指标")).Expect(200)["items"][0];

        Assert.Equal(74, found.GetProperty("referenceNo").GetInt32());
        Assert.Contains("取消", found.GetProperty("inactiveReason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("%25")]
    [InlineData("_")]
    [InlineData("不存在的事")]
    [InlineData("'; drop table")]
    public async Task What_matches_nothing_gives_an_empty_list(string typed) =>
        Assert.Empty((await catalog.As(null).GetAsync($"public/items?q={typed}")).Expect(200)["items"].EnumerateArray());

    [Fact]
    public async Task Staff_search_shows_limits_of_what_is_offered()
    {
        var found = (await catalog.As(TestActors.LiMin).GetAsync("catalog/items?q=低保&limit=3")).Expect(200)["items"];

        Assert.Equal("120101-Subsistence-035", found[0].GetProperty("code").GetString());
        Assert.Equal(10, found[0].GetProperty("promised").GetProperty("value").GetInt32());
        Assert.True(found[0].GetProperty("demo").GetBoolean());
    }

    private async Task<IReadOnlyList<int>> FindAsync(string typed, int limit)
    {
        var page = (await catalog.As(null).GetAsync($"public/items?q={Uri.EscapeDataString(typed)}&limit={limit}")).Expect(200);

        return [.. page["items"].EnumerateArray().Select(i => i.GetProperty("referenceNo").GetInt32())];
    }
}

/// <inheritdoc/>
public sealed class SearchOnSqlite(SeededSqlite catalog) : SearchTests(catalog), IClassFixture<SeededSqlite>;

#if POSTGRES
/// <inheritdoc/>
public sealed class SearchOnPostgres(SeededPostgres catalog) : SearchTests(catalog), IClassFixture<SeededPostgres>;
#endif
