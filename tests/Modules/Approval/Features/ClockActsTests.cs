using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Platform.Approval.IntegrationEvents;

namespace Platform.Approval.Tests.Features;

/// <summary>暂停、恢复、延期、日历变更: what moves a due date, and that it says so.</summary>
public abstract class ClockActsTests(ModuleHost<ApprovalModule> host) : IAsyncLifetime
{
    private readonly Story _story = new(host);

    public Task InitializeAsync() => _story.BeginAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>ux.md A08.</summary>
    [Fact]
    public async Task The_clock_explains_itself_over_a_pause_and_two_holidays()
    {
        var claimed = await ClaimedAsync("2026-09-21 14:02");
        Assert.Equal(("2026-10-12", "2026-10-26"), Dues(await _story.SeeAgainAsync(claimed)));

        host.Clock.Set("2026-09-24 16:30");
        var suspended = (await _story.OnCaseAsync(
            People.Reviewer, claimed, "suspensions", new { reason = "ExpertReview", plannedDays = 3 })).Expect(200);
        host.Clock.Set("2026-09-30 16:00");
        var resumed = (await _story.OnCaseAsync(People.Reviewer, suspended, "resumption")).Expect(200);

        Assert.Equal("Suspended", suspended["displayState"].GetString());
        Assert.Equal(("2026-10-15", "2026-10-29"), Dues(await _story.SeeAgainAsync(resumed)));
        var days = await LedgerAsync(resumed, "Promised");
        Assert.Equal("当日起停，本日已计", days["2026-09-24"].Note);
        Assert.All(["2026-09-28", "2026-09-29", "2026-09-30"], d => Assert.Equal("Suspended", days[d].Mark));
        Assert.Equal("ShiftedWorkday", days["2026-10-10"].Mark);
        Assert.Equal(("Due", 10), (days["2026-10-15"].Mark, days["2026-10-15"].Count));
        Assert.Equal("SpecialProcedureNotice", Assert.Single(suspended["documents"].EnumerateArray()).GetProperty("type").GetString());
        Assert.Equal(
            [("Promised", "Resumed", new DateOnly(2026, 10, 15)), ("Statutory", "Resumed", new DateOnly(2026, 10, 29))],
            (await ChangesAsync(claimed)).Where(c => c.Clock != "Step").Select(c => (c.Clock, c.Cause, c.NewDue)));
    }

    [Fact]
    public async Task An_applicants_supplement_stops_the_promise_but_not_the_law()
    {
        var claimed = await ClaimedAsync("2026-03-03 10:00");
        host.Clock.Set("2026-03-05 09:00");
        var suspended = (await _story.OnCaseAsync(
            People.Reviewer, claimed, "suspensions", new { reason = "ApplicantSupplement", plannedDays = 5 })).Expect(200);
        var seen = await _story.SeeAgainAsync(suspended);
        var pass = await _story.OnTaskAsync(People.Reviewer, suspended, "completion", new { outcome = "PassAgree", opinion = "同意" });
        host.Clock.Set("2026-03-12 09:00");
        var resumed = (await _story.OnCaseAsync(People.Reviewer, suspended, "resumption")).Expect(200);

        Assert.True(Story.Clock(seen, "Promised").GetProperty("stopped").GetBoolean());
        Assert.False(Story.Clock(seen, "Statutory").GetProperty("stopped").GetBoolean());
        Assert.Equal("Paused", Story.Clock(seen, "Promised").GetProperty("light").GetProperty("level").GetString());
        Assert.Equal("approval.suspended", pass.Code);
        Assert.Equal(("2026-03-24", "2026-03-31"), Dues(await _story.SeeAgainAsync(resumed)));
        Assert.False((await host.PublishedAsync<CaseSuspended>()).Single(e => e.CaseNo == claimed["caseNo"].GetString()).StopsStatutory);
    }

    [Theory]
    [InlineData("SiteSurvey", null, "time.reason-stops-nothing")]
    [InlineData("StatuteProvided", null, "time.basis-missing")]
    public async Task Only_a_reason_of_the_list_stops_a_clock(string reason, string? basis, string code)
    {
        var claimed = await ClaimedAsync("2026-03-03 10:00");

        var refused = await _story.OnCaseAsync(People.Reviewer, claimed, "suspensions", new { reason, basis, plannedDays = 3 });

        Assert.Equal((409, code), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task The_head_extends_once_and_in_time()
    {
        var claimed = await ClaimedAsync("2026-03-03 10:00");
        var body = new { days = 10, reason = "案情复杂，需进一步核实" };

        var tooLong = await _story.OnCaseAsync(People.Approver, claimed, "extension", new { days = 11, reason = "案情复杂" });
        var notHead = await _story.OnCaseAsync(People.ApproverB, claimed, "extension", body);
        host.Clock.Set("2026-03-31 23:00");
        var extended = (await _story.OnCaseAsync(People.Approver, claimed, "extension", body)).Expect(200);
        var again = await _story.OnCaseAsync(People.Approver, extended, "extension", body);

        Assert.Equal("time.extension-too-long", tooLong.Code);
        Assert.Equal("approval.not-head", notHead.Code);
        Assert.Equal("time.extension-used", again.Code);
        Assert.Equal(("2026-03-31", "2026-04-15"), DuesOfStatutory(await _story.SeeAgainAsync(extended)));
        Assert.Equal("2026-03-31", Story.Clock(await _story.SeeAgainAsync(extended), "Promised").GetProperty("due").GetString());
        Assert.True((await host.PublishedAsync<DeadlineExtended>()).Single(e => e.CaseNo == claimed["caseNo"].GetString()).Valid);
        Assert.Equal("ExtensionNotice", Assert.Single(extended["documents"].EnumerateArray()).GetProperty("type").GetString());
    }

    [Fact]
    public async Task A_late_extension_is_void_moves_nothing_and_is_remembered()
    {
        var claimed = await ClaimedAsync("2026-03-03 10:00");
        host.Clock.Set("2026-04-01 09:00");

        var late = await _story.OnCaseAsync(People.Approver, claimed, "extension", new { days = 5, reason = "案情复杂" });

        Assert.Equal((409, "approval.extension-late"), (late.Status, late.Code));
        Assert.False((await host.PublishedAsync<DeadlineExtended>()).Single(e => e.CaseNo == claimed["caseNo"].GetString()).Valid);
        Assert.Equal("2026-03-31", Story.Clock(await _story.SeeAgainAsync(claimed), "Statutory").GetProperty("due").GetString());
        Assert.Empty(await ChangesAsync(claimed));
        Assert.StartsWith("法定期限已于2026-03-31届满", Story.AllowedReason(await _story.SeeAgainAsync(claimed, People.Approver), "extension"));
    }

    [Fact]
    public async Task A_new_calendar_moves_open_dates_and_leaves_ended_clocks_alone()
    {
        var calendars = (TestCalendars)host.Services.GetRequiredService<IWorkCalendars>();
        var before = calendars.Current;
        var open = await ClaimedAsync("2026-09-28 09:00");
        var decided = await _story.ApproveAsync(People.Approver, await _story.PassAsync(People.Reviewer, await _story.AcceptAsync()));

        var days = ((WorkCalendar)before).Entries.Where(e => e.Date.Year == 2026 && e.Date != new DateOnly(2026, 10, 10)).ToList();
        calendars.Current = ((WorkCalendar)before).With(2026, days, before.Version + 1);
        await host.DeliverAsync(new WorkCalendarChanged(Ids.New(_story.Now), _story.Now, 2026, days, before.Version + 1));
        var fired = await host.FireDueAsync();
        calendars.Current = before;

        Assert.True(fired > 0);
        var moved = await ChangesAsync(open);
        Assert.Contains(
            ("Promised", "CalendarChanged", new DateOnly(2026, 10, 16), new DateOnly(2026, 10, 19)),
            moved.Select(c => (c.Clock, c.Cause, c.OldDue, c.NewDue)));
        var history = (await _story.SeeAgainAsync(open))["dueChanges"].EnumerateArray()
            .First(c => c.GetProperty("clock").GetString() == "Promised");
        Assert.Equal(before.Version + 1, history.GetProperty("calendarVersion").GetInt64());
        Assert.DoesNotContain(await ChangesAsync(decided), c => c.Clock is "Promised" or "Statutory");
    }

    private async Task<Answer> ClaimedAsync(string at)
    {
        host.Clock.Set(at);

        return await _story.ClaimAsync(People.Reviewer, await _story.AcceptAsync());
    }

    private static int? NumberIn(JsonElement value) => value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;

    private static (string?, string?) Dues(Answer seen) =>
        (Story.Clock(seen, "Promised").GetProperty("due").GetString(), Story.Clock(seen, "Statutory").GetProperty("due").GetString());

    private static (string?, string?) DuesOfStatutory(Answer seen) => (
        seen["extension"].GetProperty("oldStatutoryDue").GetString(), Story.Clock(seen, "Statutory").GetProperty("due").GetString());

    private async Task<List<DeadlineChanged>> ChangesAsync(Answer seen)
    {
        var no = seen["caseNo"].GetString();

        return [.. (await host.PublishedAsync<DeadlineChanged>()).Where(e => e.CaseNo == no)];
    }

    private async Task<Dictionary<string, (string? Mark, int? Count, string? Note)>> LedgerAsync(Answer seen, string kind)
    {
        var clock = (await host.As(People.Reviewer).GetAsync($"approval/cases/{seen["id"].GetGuid()}/clocks/{kind}")).Expect(200);

        return clock["explanation"].EnumerateArray().ToDictionary(
            d => d.GetProperty("date").GetString()!,
            d => (d.GetProperty("mark").GetString(), NumberIn(d.GetProperty("count")), d.GetProperty("note").GetString()));
    }
}

public sealed class ClockActsOnSqliteTests(SqliteHost<ApprovalModule> host)
    : ClockActsTests(host), IClassFixture<SqliteHost<ApprovalModule>>;

#if POSTGRES
public sealed class ClockActsOnPostgresTests(PostgresHost<ApprovalModule> host)
    : ClockActsTests(host), IClassFixture<PostgresHost<ApprovalModule>>;
#endif
