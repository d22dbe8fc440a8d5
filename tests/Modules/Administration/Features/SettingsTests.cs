using System.Text.Json;

namespace Platform.Administration.Tests.Features;

public abstract class SettingsTests(AdministrationHost administration)
{
    private const string Key = "administration.session-idle-minutes";

    [Fact]
    public async Task Hold_from_their_date_on_and_for_the_closest_authority()
    {
        var browser = await administration.SignInAsync("quguanli");
        (await browser.PostAsync($"platform/settings/{Key}/values", Value("120101", 45, "2026-03-02"))).Expect(200);
        (await browser.PostAsync($"platform/settings/{Key}/values", Value("120101006", 60, "2026-03-02"))).Expect(200);
        (await browser.PostAsync($"platform/settings/{Key}/values", Value("120101", 50, "2099-01-01"))).Expect(200);

        Assert.Equal(45, await CurrentAsync(browser, "120101"));
        Assert.Equal(60, await CurrentAsync(browser, "120101006"));
        Assert.Equal(45, await CurrentAsync(browser, "120101005"));
        Assert.Equal(30, await CurrentAsync(browser, "120102"));
        var told = (await administration.PublishedAsync<SettingChanged>()).First(s => s.Key == Key);
        Assert.Equal(("120101", "45", new DateOnly(2026, 3, 2)), (told.Authority, told.Value, told.EffectiveFrom));
    }

    [Fact]
    public async Task Say_what_they_do_in_which_unit_and_by_default()
    {
        var browser = await administration.SignInAsync("shenji");

        var row = Row((await browser.GetAsync("platform/settings")).Expect(200).Body, "administration.lock-out-minutes");

        Assert.Equal("分钟", row.GetProperty("unit").GetString());
        Assert.Equal(10, row.GetProperty("default").GetInt32());
        Assert.NotEmpty(row.GetProperty("effect").GetString()!);
    }

    [Fact]
    public async Task Refuse_the_past_another_kind_of_value_another_district_and_an_unknown_key()
    {
        var browser = await administration.SignInAsync("quguanli");

        var past = await browser.PostAsync($"platform/settings/{Key}/values", Value("120101", 45, "2026-03-01"));
        var kind = await browser.PostAsync($"platform/settings/{Key}/values", Value("120101", "lots", "2026-04-01"));
        var text = await browser.PostAsync($"platform/settings/{Key}/values", Value("120101", "45", "2026-04-01"));
        var foreign = await browser.PostAsync($"platform/settings/{Key}/values", Value("120102", 45, "2026-04-01"));
        var everywhere = await browser.PostAsync($"platform/settings/{Key}/values", Value("", 45, "2026-04-01"));
        var unknown = await browser.PostAsync("platform/settings/no.such/values", Value("120101", 45, "2026-04-01"));

        Assert.Equal("administration.setting-in-the-past", past.Expect(409).Code);
        Assert.Equal("/value", kind.Expect(400)["errors"][0].GetProperty("pointer").GetString());
        text.Expect(400);
        foreign.Expect(404);
        everywhere.Expect(404);
        unknown.Expect(404);
    }

    private static object Value(string authority, object value, string from) => new { authority, value, effectiveFrom = from };

    private static async Task<int> CurrentAsync(Browser browser, string authority) =>
        Row((await browser.GetAsync($"platform/settings?authority={authority}")).Expect(200).Body, Key).GetProperty("current").GetInt32();

    private static JsonElement Row(JsonElement answer, string key) =>
        answer.GetProperty("items").EnumerateArray().Single(r => r.GetProperty("key").GetString() == key);
}

public sealed class SettingsOnSqlite(AdministrationOnSqlite administration)
    : SettingsTests(administration), IClassFixture<AdministrationOnSqlite>;

#if POSTGRES
public sealed class SettingsOnPostgres(AdministrationOnPostgres administration)
    : SettingsTests(administration), IClassFixture<AdministrationOnPostgres>;
#endif
