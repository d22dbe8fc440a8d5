using Platform.Administration.IntegrationEvents;

namespace Platform.Administration.Tests.Features;

public abstract class AccessTests(AdministrationHost administration)
{
    [Fact]
    public async Task A_revoked_grant_ends_with_the_next_request_and_comes_back_with_the_next_one()
    {
        var manager = await administration.SignInAsync("quguanli");
        var clerk = await administration.SignInAsync("limin");
        (await clerk.GetAsync("platform/people")).Expect(200);

        (await manager.PostAsync("platform/access/grants", Cell("WindowClerk", Capabilities.PeopleRead, null))).Expect(200);
        var refused = await clerk.GetAsync("platform/people");
        (await manager.PostAsync("platform/access/grants", Cell("WindowClerk", Capabilities.PeopleRead, "c"))).Expect(200);

        Assert.Equal("auth.denied", refused.Expect(403).Code);
        (await clerk.GetAsync("platform/people")).Expect(200);
        var told = (await administration.PublishedAsync<GrantChanged>()).TakeLast(2).Select(g => (g.Role, g.Capability, g.Scope));
        Assert.Equal([("WindowClerk", Capabilities.PeopleRead, null), ("WindowClerk", Capabilities.PeopleRead, "c")], told);
    }

    [Fact]
    public async Task Nobody_grants_more_than_he_has_or_takes_the_last_administrator_away()
    {
        var manager = await administration.SignInAsync("quguanli");

        var tooWide = await manager.PostAsync("platform/access/grants", Cell("DistrictAdmin", Capabilities.AuditRead, "*"));
        var last = await manager.PostAsync("platform/access/grants", Cell("DistrictAdmin", Capabilities.PeopleManage, null));
        var unknown = await manager.PostAsync("platform/access/grants", Cell("King", "everything", "x"));

        Assert.Equal("administration.scope-too-wide", tooWide.Expect(409).Code);
        Assert.Equal("administration.last-administrator", last.Expect(409).Code);
        Assert.Equal(3, unknown.Expect(400)["errors"].GetArrayLength());
    }

    [Fact]
    public async Task People_are_seen_within_ones_scope()
    {
        var clerk = (await (await administration.SignInAsync("limin")).GetAsync("platform/people?limit=200")).Expect(200);
        var district = (await (await administration.SignInAsync("jiandu")).GetAsync("platform/people?limit=200")).Expect(200);
        var auditor = (await (await administration.SignInAsync("shenji")).GetAsync("platform/people?limit=200")).Expect(200);

        Assert.Equal(14, clerk["items"].GetArrayLength());
        Assert.Equal((27, 28), (district["items"].GetArrayLength(), auditor["items"].GetArrayLength()));
        Assert.All(clerk["items"].EnumerateArray(), p => Assert.Equal("120101006", p.GetProperty("centreCode").GetString()));
    }

    [Fact]
    public async Task People_are_listed_page_by_page_without_gaps()
    {
        var browser = await administration.SignInAsync("shenji");
        var seen = new List<string>();
        for (var next = ""; next is not null;)
        {
            var page = (await browser.GetAsync($"platform/people?limit=10{(next.Length > 0 ? "&after=" + next : "")}")).Expect(200);
            seen.AddRange(page["items"].EnumerateArray().Select(p => p.GetProperty("staffNo").GetString()!));
            next = page["next"].GetString();
        }

        Assert.Equal((28, 28), (seen.Count, seen.Distinct().Count()));
    }

    [Fact]
    public async Task The_matrix_shows_every_role_and_only_known_capabilities()
    {
        var browser = await administration.SignInAsync("shenji");

        var matrix = (await browser.GetAsync("platform/access/matrix")).Expect(200);

        var known = typeof(Capabilities).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToHashSet();
        var rows = matrix["roles"].EnumerateArray().ToList();
        Assert.Equal(12, rows.Count);
        Assert.All(rows.SelectMany(r => r.GetProperty("grants").EnumerateObject()), g => Assert.Contains(g.Name, known));
    }

    [Fact]
    public async Task Deciders_and_administrators_are_kept_apart()
    {
        var browser = await administration.SignInAsync("shenji");
        var rows = (await browser.GetAsync("platform/access/matrix")).Expect(200)["roles"].EnumerateArray().ToDictionary(
            r => r.GetProperty("role").GetString()!, r => r.GetProperty("grants").EnumerateObject().Select(g => g.Name).ToHashSet());

        Assert.DoesNotContain(Capabilities.Decide, rows["DistrictAdmin"].Union(rows["CentreManager"]).Union(rows["Reviewer"]));
        Assert.All(rows["Auditor"], c => Assert.EndsWith("read", c, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Org_units_form_one_tree_per_province()
    {
        var browser = await administration.SignInAsync("limin");

        var units = (await browser.GetAsync("platform/org-units?limit=200")).Expect(200)["items"].EnumerateArray().ToList();

        var ids = units.Select(u => u.GetProperty("id").GetGuid()).ToHashSet();
        var roots = units.Where(u => u.GetProperty("parentId").GetString() is null).ToList();
        Assert.Equal(3, roots.Count);
        Assert.All(units.Except(roots), u => Assert.Contains(u.GetProperty("parentId").GetGuid(), ids));
        Assert.Equal(16, units.Count(u => u.GetProperty("code").GetString()!.StartsWith("gov-1201", StringComparison.Ordinal)));
        Assert.Equal(units.Count, (await administration.PublishedAsync<OrgUnitChanged>()).Count);
    }

    [Fact]
    public async Task Division_codes_are_found_by_prefix()
    {
        var browser = await administration.SignInAsync("limin");

        var streets = (await browser.GetAsync("platform/divisions?prefix=120101&limit=200")).Expect(200)["items"];

        Assert.Equal(7, streets.GetArrayLength());
        Assert.Equal("County", streets[0].GetProperty("level").GetString());
        (await browser.GetAsync("platform/divisions?prefix=x")).Expect(400);
    }

    [Fact]
    public async Task First_data_loaded_again_changes_nothing()
    {
        var before = await administration.WithDbAsync(db => db.Set<EventLogEntry>().CountAsync());

        await administration.LoadFirstDataAsync();

        Assert.Equal(before, await administration.WithDbAsync(db => db.Set<EventLogEntry>().CountAsync()));
    }

    private static object Cell(string role, string capability, string? scope) => new { role, capability, scope };
}

public sealed class AccessOnSqlite(AdministrationOnSqlite administration)
    : AccessTests(administration), IClassFixture<AdministrationOnSqlite>;

#if POSTGRES
public sealed class AccessOnPostgres(AdministrationOnPostgres administration)
    : AccessTests(administration), IClassFixture<AdministrationOnPostgres>;
#endif
