using System.Text.Json;

namespace Platform.Catalog.Tests.Features;

/// <summary>The lists over HTTP: whole, paged, and closed to nobody who may read.</summary>
public abstract class ListsTests(ModuleHost<CatalogModule> catalog)
{
    private TestClient Clerk => catalog.As(TestActors.LiMin);

    [Fact]
    public async Task One_page_of_200_holds_all_reference_items()
    {
        var page = (await Clerk.GetAsync("catalog/reference-items?limit=200")).Expect(200);

        Assert.Equal(97, page["items"].GetArrayLength());
        Assert.Equal(JsonValueKind.Null, page["next"].ValueKind);
        var item = page["items"].EnumerateArray().Single(i => i.GetProperty("referenceNo").GetInt32() == 35);
        Assert.Equal("120101-Subsistence-035", item.GetProperty("itemCode").GetString());
        Assert.True(item.GetProperty("offered").GetBoolean());
        Assert.Equal(7, page["items"].EnumerateArray().Count(i => i.GetProperty("offered").GetBoolean()));
    }

    [Theory]
    [InlineData("catalog/reference-items", "referenceNo", 97, 10)]
    [InlineData("public/items", "referenceNo", 97, 7)]
    [InlineData("catalog/centres", "number", 39, 4)]
    [InlineData("catalog/centres?batch=2010-1", "number", 39, 13)]
    [InlineData("catalog/items", "code", 7, 3)]
    [InlineData("catalog/reference-documents", "code", 11, 2)]
    public async Task Pages_cover_the_list_without_gap_or_double(string list, string key, int count, int limit)
    {
        var seen = new List<string>();
        var url = $"{list}{(list.Contains('?', StringComparison.Ordinal) ? '&' : '?')}limit={limit}";
        for (string? after = ""; after is not null;)
        {
            var page = (await Clerk.GetAsync(url + (after.Length > 0 ? $"&after={after}" : ""))).Expect(200);
            seen.AddRange(page["items"].EnumerateArray().Select(i => i.GetProperty(key).ToString()));
            after = page["next"].GetString();
        }

        Assert.Equal(count, seen.Count);
        Assert.Equal(count, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("catalog/reference-items?limit=0", "/limit")]
    [InlineData("catalog/reference-items?limit=201", "/limit")]
    [InlineData("catalog/reference-items?after=nonsense", "/after")]
    [InlineData("catalog/reference-items?after=WyJ4Il0", "/after")]
    [InlineData("catalog/centres?limit=-1", "/limit")]
    [InlineData("catalog/centres?after=WyJ4Il0", "/after")]
    [InlineData("catalog/items?limit=1000", "/limit")]
    [InlineData("catalog/items?after=!!", "/after")]
    [InlineData("catalog/reference-documents?after=e30", "/after")]
    [InlineData("public/items?limit=0", "/limit")]
    public async Task A_bad_limit_or_cursor_is_refused_with_a_pointer(string url, string pointer)
    {
        var refused = (await Clerk.GetAsync(url)).Expect(400);

        Assert.Equal("request.invalid", refused.Code);
        Assert.Equal(pointer, refused["errors"][0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task A_centre_without_a_division_says_so()
    {
        var page = (await Clerk.GetAsync("catalog/centres?batch=2010-1&limit=200")).Expect(200);

        var sixth = page["items"].EnumerateArray().Single(c => c.GetProperty("number").GetInt32() == 6);
        Assert.Equal("体育馆街行政服务中心", sixth.GetProperty("officialName").GetString());
        Assert.Equal(JsonValueKind.Null, sixth.GetProperty("divisionCode").ValueKind);
        Assert.False(sixth.GetProperty("official").GetBoolean());
        Assert.Equal("120101901", sixth.GetProperty("placeCode").GetString());
        Assert.NotEmpty(sixth.GetProperty("note").GetString()!);
        Assert.Empty((await Clerk.GetAsync("catalog/centres?batch=1999-9"))["items"].EnumerateArray());
    }

    [Fact]
    public async Task A_comprehensive_window_takes_all_adopted_items_and_a_result_window_none()
    {
        var windows = (await Clerk.GetAsync($"catalog/centres/{SeedIds.Of("centre", "120101006")}/windows")).Expect(200)["items"];

        Assert.Equal(12, windows.GetArrayLength());
        Assert.Equal([29, 35, 36, 48], Numbers(windows, 3).Order());
        Assert.Equal([29, 35, 36, 48, 60, 61, 82], Numbers(windows, 10).Order());
        Assert.Empty(Numbers(windows, 12));
    }

    [Fact]
    public async Task An_item_is_shown_with_its_norm_form_and_its_etag()
    {
        var item = (await Clerk.GetAsync("catalog/items/120101-Subsistence-035")).Expect(200);

        Assert.Equal("10 个工作日", item["promised"].GetProperty("text").GetString());
        Assert.Equal(4, item["content"].GetProperty("materials").GetArrayLength());
        Assert.True(item["content"].GetProperty("demo").GetBoolean());
        Assert.Equal($"\"{item.Revision}\"", item.Headers["ETag"]);
    }

    [Theory]
    [InlineData("catalog/items/120101-Nothing-001")]
    [InlineData("catalog/reference-documents/nothing")]
    [InlineData("catalog/centres/00000000-0000-0000-0000-000000000001/windows")]
    public async Task Unknown_things_are_not_found(string url) => Assert.Equal("not-found", (await Clerk.GetAsync(url)).Expect(404).Code);

    [Fact]
    public async Task A_document_gives_its_facts_and_rows()
    {
        var document = (await Clerk.GetAsync("catalog/reference-documents/xinyi-windows")).Expect(200);

        Assert.Equal(12, document["facts"].GetProperty("standardWindowCount").GetInt32());
        Assert.Equal(9, document["items"].GetArrayLength());
    }

    [Fact]
    public async Task The_catalogue_needs_a_sign_in_and_the_right_to_read_it()
    {
        var stranger = TestActors.At("120101006", "nobody", "无权", "Agent", Capabilities.Deliver);

        (await catalog.As(null).GetAsync("catalog/items")).Expect(401);
        (await catalog.As(stranger).GetAsync("catalog/items")).Expect(403);
        (await catalog.As(null).GetAsync("public/items?q=低保")).Expect(200);
    }

    private static IEnumerable<int> Numbers(JsonElement windows, int no) => windows.EnumerateArray()
        .Single(w => w.GetProperty("no").GetInt32() == no).GetProperty("items").EnumerateArray()
        .Select(i => i.GetProperty("referenceNo").GetInt32());
}

/// <inheritdoc/>
public sealed class ListsOnSqlite(SeededSqlite catalog) : ListsTests(catalog), IClassFixture<SeededSqlite>;

#if POSTGRES
/// <inheritdoc/>
public sealed class ListsOnPostgres(SeededPostgres catalog) : ListsTests(catalog), IClassFixture<SeededPostgres>;
#endif
