using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Tests.Features;

public abstract class AcceptByLawTests(ModuleHost<IntakeModule> intake)
{
    private readonly TestClient _liMin = intake.As(TestActors.LiMin);

    [Theory]
    [InlineData("2025-03-03 10:00", "2025-03-11 00:06", "2025-03-03", "2025-03-11 00:05", "D01, D03")]
    [InlineData("2025-09-29 10:00", "2025-10-14 00:06", "2025-09-29", "2025-10-14 00:05", "D06")]
    [InlineData("2026-02-13 15:00", "2026-02-28 09:00", "2026-02-13", "2026-02-28 00:05", "D10")]
    public async Task Silence_accepts_as_of_the_day_of_receipt_however_late_the_sweep_is(
        string receivedAt, string sweptAt, string acceptedOn, string dated, string vector)
    {
        intake.Clock.Set(receivedAt);
        var received = await _liMin.ReceiveAsync(Window3.Complete35);
        intake.Clock.Set(sweptAt);
        await intake.FireDueAsync();

        var told = Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.True(told.Deemed, vector);
        Assert.Equal(acceptedOn, told.AcceptedOn.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(dated, ChinaTime.In(told.OccurredAt).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((TestActors.LiMin.Id, "李敏"), (told.Clerk, told.ClerkName));
        Assert.Equal(["intake.deemed", "intake.deemed-to-clerk"], await intake.ToldAsync(told.CaseNo));
        var dossier = await _liMin.GetAsync($"intake/applications/{received.Text("id")}");
        Assert.Contains(dossier["documents"].EnumerateArray(), d => d.GetProperty("type").GetString() == "AcceptanceNotice");
        Assert.Equal(received.Revision, dossier.Revision); // The law's act costs nobody a 412.
    }

    [Fact]
    public async Task An_answer_on_the_last_evening_is_in_time_and_one_after_midnight_is_not()
    {
        intake.Clock.Set("2025-03-03 10:00");
        var answered = await _liMin.ReceiveAsync(Window3.Complete35);
        var silent = await _liMin.ReceiveAsync(Window3.Complete35);
        intake.Clock.Set("2025-03-10 23:59");
        (await _liMin.ActAsync(answered, "acceptance", new { })).Expect(200);
        intake.Clock.Set("2025-03-11 00:01");

        var late = (await _liMin.ActAsync(silent, "acceptance", new { })).Expect(409);

        Assert.Equal("intake.acceptance-late", late.Code);
        await intake.FireDueAsync();
        Assert.False(Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == answered.Text("caseNo")).Deemed);
    }

    [Fact]
    public async Task A_calendar_change_moves_the_limit_and_the_alarm()
    {
        intake.Clock.Set("2026-05-11 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);
        var calendars = (TestCalendars)intake.Services.GetService(typeof(IWorkCalendars))!;
        var before = calendars.Current;
        calendars.Current = WorkCalendar.From([new(new DateOnly(2026, 5, 13), false, "临时放假")], [2026], 99);
        try
        {
            await intake.DeliverAsync(new WorkCalendarChanged(Ids.New(intake.Clock.Now), intake.Clock.Now, 2026, [], 99));
        }
        finally
        {
            calendars.Current = before;
        }

        var told = Assert.Single(await intake.PublishedAsync<AcceptanceDueChanged>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Equal((new DateOnly(2026, 5, 18), new DateOnly(2026, 5, 19)), (told.OldDue, told.NewDue));
        intake.Clock.Set("2026-05-19 12:00");
        await intake.FireDueAsync();
        Assert.DoesNotContain(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received.Text("caseNo"));
        intake.Clock.Set("2026-05-20 00:05");
        await intake.FireDueAsync();
        Assert.Contains(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received.Text("caseNo"));
    }
}

public sealed class AcceptByLawOnSqlite(IntakeSqlite intake) : AcceptByLawTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class AcceptByLawOnPostgres(IntakePostgres intake) : AcceptByLawTests(intake), IClassFixture<IntakePostgres>;
#endif
