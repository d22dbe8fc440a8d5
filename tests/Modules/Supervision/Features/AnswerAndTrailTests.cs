using Platform.Administration.IntegrationEvents;
using Platform.Staffing.IntegrationEvents;
using Platform.Supervision.IntegrationEvents;

namespace Platform.Supervision.Tests.Features;

public abstract class AnswerAndTrailTests(ModuleHost<SupervisionModule> supervision) : IAsyncLifetime
{
    private const string CaseNo = "12010100620260302000025";

    public Task InitializeAsync() => supervision.InitializeAsync();

    public Task DisposeAsync() => supervision.DisposeAsync();

    [Fact]
    public async Task An_answered_yellow_card_stays_yellow()
    {
        await LateReviewAsync();
        var handler = supervision.As(TestActors.ChenJing);
        var card = (await handler.GetAsync("supervision/signals?level=Yellow")).Expect(200)["items"][0];
        supervision.Clock.Set("2026-03-11 09:00");

        var seen = (await handler.PostAsync($"supervision/signals/{card.GetProperty("id").GetString()}/acknowledgement", new { }, 1)).Expect(200);
        var told = (await handler.PostAsync(
            $"supervision/signals/{card.GetProperty("id").GetString()}/explanation", new { text = "系统登记滞后，材料已于期限内审核" }, seen.Revision)).Expect(200);
        supervision.Clock.Set("2026-03-16 09:00");
        await supervision.FireDueAsync();

        Assert.Equal("Explained", told["state"].GetString());
        Assert.DoesNotContain(await supervision.PublishedAsync<SignalRaised>(), s => s.Code == "S-ACK");
    }

    [Fact]
    public async Task A_card_acknowledged_but_not_explained_turns_red_after_three_days()
    {
        await LateReviewAsync();
        var handler = supervision.As(TestActors.ChenJing);
        var card = (await handler.GetAsync("supervision/signals?level=Yellow")).Expect(200)["items"][0];
        supervision.Clock.Set("2026-03-11 09:00");
        (await handler.PostAsync($"supervision/signals/{card.GetProperty("id").GetString()}/acknowledgement", new { }, 1)).Expect(200);

        supervision.Clock.Set("2026-03-14 00:10");
        await supervision.FireDueAsync();

        var red = Assert.Single(await supervision.PublishedAsync<SignalRaised>(), s => s.Code == "S-ACK");
        Assert.Equal((new DateOnly(2026, 3, 14), new DateOnly(2026, 3, 13)), (red.RaisedOn, red.DueDate));
    }

    [Fact]
    public async Task A_reminder_wants_no_answer_and_says_so()
    {
        await LateReviewAsync(until: "2026-03-06 12:00");
        var handler = supervision.As(TestActors.ChenJing);
        var id = (await handler.GetAsync("supervision/signals")).Expect(200)["items"][0].GetProperty("id").GetString();

        Assert.Equal("supervision.reminder-needs-no-answer", (await handler.PostAsync($"supervision/signals/{id}/acknowledgement", new { }, 1)).Expect(409).Code);
    }

    [Fact]
    public async Task Another_centre_sees_neither_signals_nor_story()
    {
        await LateReviewAsync();
        var stranger = supervision.As(TestActors.WangFang);

        Assert.Equal(0, (await stranger.GetAsync("supervision/signals")).Expect(200)["items"].GetArrayLength());
        Assert.Equal("not-found", (await stranger.GetAsync($"supervision/cases/{CaseNo}/trail")).Expect(404).Code);
    }

    [Fact]
    public async Task The_story_names_who_acted_for_whom()
    {
        var now = Facts.Monday;
        await supervision.DeliverAsync(new PersonChanged(
            Ids.New(now), now, TestActors.ChenJing.Id, "chenjing", "陈静", ["Reviewer"], "120101006", "120101006", false, true));
        await LateReviewAsync(until: "2026-03-04 12:00");
        await supervision.DeliverAsync(new Facts(CaseNo).Reviewed(now.AddDays(2)));

        var story = (await supervision.As(TestActors.LiMin).GetAsync($"supervision/cases/{CaseNo}/trail")).Expect(200);

        var last = story["entries"][story["entries"].GetArrayLength() - 1];
        Assert.Equal(("审核岗：同意通过", "韩磊", "陈静"), (
            last.GetProperty("text").GetString(), last.GetProperty("actorName").GetString(), last.GetProperty("actingForName").GetString()));
    }

    [Fact]
    public async Task An_empty_post_is_yellow_then_red_after_thirty_minutes()
    {
        var at = ChinaTime.At(new(2026, 3, 3), new(10, 5));
        await supervision.DeliverAsync(new WindowUnstaffed(
            Ids.New(at), at, SeedIds.Of("duty-post", "x"), null, at.AddMinutes(-5), Facts.Centre, Facts.Place));
        supervision.Clock.Set("2026-03-03 10:29");
        await supervision.FireDueAsync();
        Assert.Empty(await supervision.PublishedAsync<SignalChanged>());

        supervision.Clock.Set("2026-03-03 10:30");
        await supervision.FireDueAsync();

        Assert.Equal("Red", Assert.Single(await supervision.PublishedAsync<SignalChanged>()).Level);
    }

    private async Task LateReviewAsync(string until = "2026-03-10 12:00")
    {
        var facts = new Facts(CaseNo);
        await supervision.DeliverAsync(facts.Received);
        await supervision.DeliverAsync(facts.Accepted());
        await supervision.DeliverAsync(facts.Opened);
        await supervision.DeliverAsync(facts.Review);
        supervision.Clock.Set(until);
        await supervision.FireDueAsync();
    }
}

public sealed class AnswerAndTrailOnSqlite() : AnswerAndTrailTests(new SqliteHost<SupervisionModule>());

#if POSTGRES
public sealed class AnswerAndTrailOnPostgres() : AnswerAndTrailTests(new PostgresHost<SupervisionModule>());
#endif
