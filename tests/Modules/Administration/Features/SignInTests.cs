using Platform.Administration.Data;

namespace Platform.Administration.Tests.Features;

public abstract class SignInTests(AdministrationHost administration)
{
    [Fact]
    public async Task Lets_a_person_in_and_says_who_he_is()
    {
        var browser = administration.Browser();

        var me = (await browser.SignInAsync("limin", AdministrationHost.Password)).Expect(200);

        Assert.Equal(("李敏", "limin", "120101006"), (me["name"].GetString(), me["staffNo"].GetString(), me["divisionCode"].GetString()));
        Assert.Equal(SeedIds.Of("person", "limin"), me["personId"].GetGuid());
        Assert.Equal(SeedIds.Of("centre", "120101006"), me["centre"].GetProperty("id").GetGuid());
        Assert.Contains(me["capabilities"].EnumerateArray(), c => c.GetString() == Capabilities.IntakeHandle);
        var post = Assert.Single(me["posts"].EnumerateArray());
        Assert.Equal(("A", 3), (post.GetProperty("role").GetString(), post.GetProperty("windowNo").GetInt32()));
        Assert.True(me["demo"].GetBoolean());
        Assert.Equal("李敏", (await browser.GetAsync("auth/me")).Expect(200)["name"].GetString());
    }

    [Fact]
    public async Task Gives_the_same_answer_to_a_wrong_password_and_an_unknown_name()
    {
        var wrong = (await administration.Browser().SignInAsync("hejing", "wrong-password")).Expect(401);
        var unknown = (await administration.Browser().SignInAsync("nobody-here", "wrong-password")).Expect(401);

        Assert.Equal("auth.sign-in-failed", wrong.Code);
        Assert.Equal((wrong.Code, wrong["detail"].GetString()), (unknown.Code, unknown["detail"].GetString()));
    }

    [Theory]
    [InlineData("sunli")]
    [InlineData("no-such-name")]
    public async Task Locks_a_name_for_ten_minutes_after_five_failures_whether_it_exists_or_not(string userName)
    {
        var browser = administration.Browser();
        for (var i = 0; i < 4; i++)
        {
            Assert.Equal("auth.sign-in-failed", (await browser.SignInAsync(userName, "wrong-password")).Expect(401).Code);
        }

        var fifth = (await browser.SignInAsync(userName, "wrong-password")).Expect(401);
        var right = (await browser.SignInAsync(userName, AdministrationHost.Password)).Expect(401);

        Assert.Equal(("auth.locked-out", "auth.locked-out"), (fifth.Code, right.Code));
        Assert.Contains("10 分钟", right["detail"].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opens_again_when_the_lock_has_run_out()
    {
        var browser = administration.Browser();
        for (var i = 0; i < 5; i++)
        {
            await browser.SignInAsync("luxin", "wrong-password");
        }

        administration.Machine.Advance(TimeSpan.FromMinutes(10.1));

        (await browser.SignInAsync("luxin", AdministrationHost.Password)).Expect(200);
    }

    [Fact]
    public async Task A_session_ends_after_eight_hours_at_the_latest()
    {
        var browser = await administration.SignInAsync("gaoyan");
        for (var i = 0; i < 19; i++)
        {
            administration.Machine.Advance(TimeSpan.FromMinutes(25));
            (await browser.GetAsync("auth/me")).Expect(200);
        }

        administration.Machine.Advance(TimeSpan.FromMinutes(25));

        (await browser.GetAsync("auth/me")).Expect(401);
    }

    [Fact]
    public async Task A_session_ends_after_thirty_idle_minutes()
    {
        var browser = await administration.SignInAsync("duanrui");

        administration.Machine.Advance(TimeSpan.FromMinutes(31));

        Assert.Equal("auth.required", (await browser.GetAsync("auth/me")).Expect(401).Code);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_for_a_copied_cookie_too()
    {
        var browser = await administration.SignInAsync("qianwei");
        var copy = administration.Browser();
        copy.Cookies.Add(browser.Cookies.GetAllCookies());

        (await browser.PostAsync("auth/sign-out", new { })).Expect(204);

        Assert.Equal("auth.required", (await copy.GetAsync("auth/me")).Expect(401).Code);
        Assert.Null(browser.Cookie("onedoor"));
    }

    [Fact]
    public async Task Refuses_an_unsafe_request_without_the_token_and_changes_nothing()
    {
        var browser = await administration.SignInAsync("mali");
        browser.SendsToken = false;

        var refused = (await browser.PostAsync("auth/sign-out", new { })).Expect(403);

        Assert.Equal("auth.antiforgery", refused.Code);
        (await browser.GetAsync("auth/me")).Expect(200);
    }

    [Fact]
    public async Task Refuses_a_token_of_another_person()
    {
        var one = await administration.SignInAsync("xuming");
        var other = await administration.SignInAsync("liuna");
        one.Cookies.SetCookies(new Uri("http://localhost/"), $"XSRF-TOKEN={other.Cookie("XSRF-TOKEN")}; path=/");

        Assert.Equal("auth.antiforgery", (await one.PostAsync("auth/sign-out", new { })).Expect(403).Code);
    }

    [Fact]
    public async Task Refuses_a_sign_in_sent_by_another_site()
    {
        var browser = administration.Browser();

        var refused = await browser.SignInAsync("limin", AdministrationHost.Password, origin: "https://evil.example");

        Assert.Equal("auth.antiforgery", refused.Expect(403).Code);
        (await browser.SignInAsync("limin", AdministrationHost.Password, origin: "http://localhost")).Expect(200);
    }

    [Fact]
    public async Task Keeps_the_cookie_from_scripts_and_other_sites()
    {
        var answer = (await administration.Browser().SignInAsync("zhouping", AdministrationHost.Password)).Expect(200);

        var cookie = answer.Headers["Set-Cookie"].Split(',').Single(c => c.StartsWith("onedoor=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Keeps_the_post_of_today_for_the_session_and_only_an_own_one()
    {
        var browser = await administration.SignInAsync("hejing");
        var own = SeedIds.Of("duty-post", "120101006-w3");

        var foreign = await browser.PostAsync("auth/post-today", new { dutyPostId = SeedIds.Of("duty-post", "120101006-w6") });
        var taken = await browser.PostAsync("auth/post-today", new { dutyPostId = own });

        Assert.Equal("administration.not-your-post", foreign.Expect(409).Code);
        Assert.Equal(own, taken.Expect(200)["postToday"].GetGuid());
        Assert.Equal(own, (await browser.GetAsync("auth/me"))["postToday"].GetGuid());
    }

    [Fact]
    public async Task Says_which_field_is_missing()
    {
        var answer = (await administration.Browser().SignInAsync("", "x")).Expect(400);

        Assert.Equal("/userName", answer["errors"][0].GetProperty("pointer").GetString());
    }

    [Fact]
    public async Task Is_audited_as_the_person_and_a_failure_without_the_name_typed()
    {
        await administration.SignInAsync("caomin");
        await administration.Browser().SignInAsync("my-secret-typed-in-the-wrong-field", "x");

        var trail = await administration.WithDbAsync(db => db.Set<AuditEntry>().AsNoTracking().ToListAsync());
        var caomin = $"Person:{SeedIds.Of("person", "caomin")}";
        var guard = SeedIds.Of("sign-in", "MY-SECRET-TYPED-IN-THE-WRONG-FIELD");
        Assert.Contains(trail, a => a.Action == "SignIn" && a.ObjectType == "SignInSession" && a.Actor == caomin);
        Assert.Contains(trail, a => a.ObjectType == "SignInGuard" && a.ObjectId == guard);
        Assert.DoesNotContain(trail, a => a.Canonical.Contains("secret", StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(trail, a => a.Canonical.Contains("AQAAAA", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_revoked_grant_and_a_person_who_left_count_at_once()
    {
        var browser = await administration.SignInAsync("liuyang");
        await administration.InTransactionAsync("leave", async sp =>
        {
            var db = (AdministrationDb)sp.GetService(typeof(AdministrationDb))!;
            (await db.People.SingleAsync(p => p.StaffNo == "liuyang")).Leave(administration.Clock.Now);
        });

        administration.Machine.Advance(TimeSpan.FromSeconds(3)); // Another node looks again after two seconds.

        (await browser.GetAsync("auth/me")).Expect(401);
        (await administration.Browser().SignInAsync("liuyang", AdministrationHost.Password)).Expect(401);
    }
}

public sealed class SignInOnSqlite(AdministrationOnSqlite administration)
    : SignInTests(administration), IClassFixture<AdministrationOnSqlite>;

#if POSTGRES
public sealed class SignInOnPostgres(AdministrationOnPostgres administration)
    : SignInTests(administration), IClassFixture<AdministrationOnPostgres>;
#endif
