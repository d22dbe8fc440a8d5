using Microsoft.EntityFrameworkCore;
using Platform.Intake.IntegrationEvents;
using Platform.Supervision.Domain;
using Platform.Supervision.IntegrationEvents;

namespace Platform.Supervision.Tests.Features;

public abstract class SignalTableTests(ModuleHost<SupervisionModule> supervision) : IAsyncLifetime
{
    private const string CaseNo = "12010100620260302000017";

    /// <summary>What domain.md §8 gives for a case of 5/10/20 working days that nobody touches: rule, level, legal date, due date.</summary>
    private static readonly string[] LeftAlone =
    [
        "2026-03-06 S-REM Reminder due 2026-03-09",
        "2026-03-10 S-STEP Yellow due 2026-03-09",
        "2026-03-12 S-ACK Red due 2026-03-11",
        "2026-03-12 S-STEP Red due 2026-03-09",
        "2026-03-13 S-REM Reminder due 2026-03-16",
        "2026-03-17 S-PRO Yellow due 2026-03-16",
        "2026-03-19 S-ACK Red due 2026-03-18",
        "2026-03-19 S-PRO Red due 2026-03-16",
        "2026-03-27 S-REM Reminder due 2026-03-30",
        "2026-03-31 S-STA Red due 2026-03-30",
    ];

    public Task InitializeAsync() => supervision.InitializeAsync();

    public Task DisposeAsync() => supervision.DisposeAsync();

    [Fact]
    public async Task A_case_left_alone_gets_each_signal_once_with_its_own_date_when_the_sweep_is_late()
    {
        await OpenAsync();

        supervision.Clock.Set("2026-04-20 12:00");
        await supervision.FireDueAsync();

        Assert.Equal(LeftAlone, await TableAsync());
        Assert.Equal(0, await supervision.FireDueAsync());
        Assert.Equal(LeftAlone, await TableAsync());
    }

    [Fact]
    public async Task The_same_table_comes_from_a_sweep_that_runs_every_day()
    {
        await OpenAsync();

        for (var day = new DateOnly(2026, 3, 2); day < new DateOnly(2026, 4, 20); day = day.AddDays(1))
        {
            supervision.Clock.Set($"{day:yyyy-MM-dd} 00:10");
            await supervision.FireDueAsync();
            await supervision.FireDueAsync();
        }

        Assert.Equal(LeftAlone, await TableAsync());
    }

    [Fact]
    public async Task A_fact_that_comes_late_does_not_hide_what_was_owed_before_it()
    {
        await OpenAsync();

        await supervision.DeliverAsync(new Facts(CaseNo).Reviewed(ChinaTime.At(new(2026, 3, 11), new(10, 0))));

        Assert.Equal(["2026-03-06 S-REM Reminder due 2026-03-09", "2026-03-10 S-STEP Yellow due 2026-03-09"], await TableAsync());
    }

    [Fact]
    public async Task A_case_that_moves_in_time_leaves_only_a_closed_reminder()
    {
        await OpenAsync();

        await supervision.DeliverAsync(new Facts(CaseNo).Reviewed(ChinaTime.At(new(2026, 3, 6), new(10, 0))));
        await supervision.DeliverAsync(new Facts(CaseNo).Decided(ChinaTime.At(new(2026, 3, 9), new(10, 0))));
        supervision.Clock.Set("2026-03-20 12:00");
        await supervision.FireDueAsync();

        Assert.Equal(["2026-03-06 S-REM Reminder due 2026-03-09"], await TableAsync());
        Assert.Equal("Closed", Assert.Single(await supervision.PublishedAsync<SignalChanged>()).State);
    }

    [Fact]
    public async Task A_stopped_clock_raises_nothing()
    {
        await OpenAsync();
        var at = ChinaTime.At(new(2026, 3, 4), new(10, 0));
        await supervision.DeliverAsync(new Approval.IntegrationEvents.CaseSuspended(
            Ids.New(at), at, SeedIds.Of("case", CaseNo), CaseNo, "ExpertReview", true, 30, TestActors.ChenJing.Id, "陈静", Facts.Centre, Facts.Place));

        supervision.Clock.Set("2026-04-14 12:00");
        await supervision.FireDueAsync();

        Assert.Empty(await TableAsync());
    }

    [Fact]
    public async Task Silence_at_the_counter_is_a_yellow_card()
    {
        var facts = new Facts(CaseNo);
        await supervision.DeliverAsync(facts.Received);

        await supervision.DeliverAsync(facts.Accepted(deemed: true));

        Assert.Equal(["2026-03-06 S-REM Reminder due 2026-03-09", "2026-03-10 S-ACC Yellow due "], await TableAsync());
    }

    [Fact]
    public async Task A_second_supplement_is_a_yellow_card_for_who_asked()
    {
        var facts = new Facts(CaseNo);
        await supervision.DeliverAsync(facts.Received);
        var at = ChinaTime.At(new(2026, 3, 3), new(10, 0));

        var fact = new SecondSupplementRefused(
            Ids.New(at), at, facts.Received.ApplicationId, CaseNo, TestActors.LiMin.Id, "李敏", Facts.Centre, Facts.Place);
        await supervision.DeliverAsync(fact);
        await supervision.DeliverAsync(fact);

        var raised = Assert.Single(await supervision.PublishedAsync<SignalRaised>());
        Assert.Equal(("S-2ND", "Yellow", TestActors.LiMin.Id), (raised.Code, raised.Level, raised.Addressee));
    }

    private async Task OpenAsync()
    {
        var facts = new Facts(CaseNo);
        await supervision.DeliverAsync(facts.Received);
        await supervision.DeliverAsync(facts.Accepted());
        await supervision.DeliverAsync(facts.Opened);
        await supervision.DeliverAsync(facts.Review);
    }

    /// <summary>Every level of every signal with the date it is given, in order.</summary>
    private async Task<List<string>> TableAsync() => await supervision.WithDbAsync(async db => (await db.Set<Signal>().AsNoTracking().ToListAsync())
        .SelectMany(s => s.History.Where(h => h.What is "Raised" or "Escalated").Select(h => $"{h.On:yyyy-MM-dd} {s.Code} {h.Level} due {s.DueDate:yyyy-MM-dd}"))
        .Order(StringComparer.Ordinal).ToList());
}

public sealed class SignalTableOnSqlite() : SignalTableTests(new SqliteHost<SupervisionModule>());

#if POSTGRES
public sealed class SignalTableOnPostgres() : SignalTableTests(new PostgresHost<SupervisionModule>());
#endif
