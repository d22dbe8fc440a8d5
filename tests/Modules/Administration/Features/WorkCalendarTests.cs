namespace Platform.Administration.Tests.Features;

public abstract class WorkCalendarTests(AdministrationHost administration)
{
    private static readonly object[] NewYear = [Day("2027-01-01", false, "元旦"), Day("2027-01-03", true, "元旦调休上班")];

    [Fact]
    public async Task Ships_with_every_announced_year_through_events_with_rising_versions()
    {
        var told = await administration.PublishedAsync<WorkCalendarChanged>();

        Assert.Equal(Enumerable.Range(2004, 23), told.Take(23).Select(c => c.Year));
        Assert.Equal(Enumerable.Range(1, 23).Select(v => (long)v), told.Take(23).Select(c => c.CalendarVersion));
        Assert.Equal(769, told.Take(23).Sum(c => c.Days.Count));
        var browser = await administration.SignInAsync("limin");
        var year = (await browser.GetAsync("platform/work-calendar/2026")).Expect(200);
        var shifted = year["days"].EnumerateArray().Single(d => d.GetProperty("date").GetString() == "2026-10-10");
        Assert.True(shifted.GetProperty("workday").GetBoolean());
        (await browser.GetAsync("platform/work-calendar/2031")).Expect(404);
    }

    [Fact]
    public async Task Is_published_by_a_second_person_only()
    {
        var proposer = await administration.SignInAsync("wangjie");
        var second = await administration.SignInAsync("quguanli");
        var proposal = new { source = "国办发明电〔2026〕1号", days = NewYear };
        var proposed = (await proposer.PostAsync("platform/work-calendar/2027", proposal)).Expect(200);
        Assert.False(proposed["published"].GetBoolean());

        var byHimself = await proposer.PostAsync("platform/work-calendar/2027/publication", new { }, proposed.Revision);
        var blind = await second.PostAsync("platform/work-calendar/2027/publication", new { });
        var stale = await second.PostAsync("platform/work-calendar/2027/publication", new { }, proposed.Revision + 5);
        var published = (await second.PostAsync("platform/work-calendar/2027/publication", new { }, proposed.Revision)).Expect(200);
        var again = await second.PostAsync("platform/work-calendar/2027/publication", new { }, published.Revision);

        Assert.Equal("administration.calendar-second-person", byHimself.Expect(409).Code);
        Assert.Equal("version.required", blind.Expect(428).Code);
        Assert.Equal("version.stale", stale.Expect(412).Code);
        Assert.Equal("administration.calendar-nothing-proposed", again.Expect(409).Code);
        Assert.Equal("郑凯", published["publishedBy"].GetProperty("name").GetString());
        var told = (await administration.PublishedAsync<WorkCalendarChanged>())[^1];
        Assert.Equal((2027, 24, 2), (told.Year, told.CalendarVersion, told.Days.Count));
    }

    [Fact]
    public async Task Refuses_days_that_cannot_be_right()
    {
        var browser = await administration.SignInAsync("wangjie");

        var answer = await browser.PostAsync("platform/work-calendar/2028", new
        {
            source = "x",
            days = new[] { Day("2028-01-03", true, "周一不能调休"), Day("2027-12-31", false, "不在年度内") },
        });

        Assert.Equal(2, answer.Expect(400)["errors"].GetArrayLength());
    }

    [Fact]
    public async Task Is_not_for_clerks_to_propose()
    {
        var browser = await administration.SignInAsync("limin");

        var answer = await browser.PostAsync("platform/work-calendar/2029", new { source = "x", days = NewYear });

        Assert.Equal("auth.denied", answer.Expect(403).Code);
    }

    private static object Day(string date, bool workday, string name) => new { date, workday, name };
}

public sealed class WorkCalendarOnSqlite(AdministrationOnSqlite administration)
    : WorkCalendarTests(administration), IClassFixture<AdministrationOnSqlite>;

#if POSTGRES
public sealed class WorkCalendarOnPostgres(AdministrationOnPostgres administration)
    : WorkCalendarTests(administration), IClassFixture<AdministrationOnPostgres>;
#endif
