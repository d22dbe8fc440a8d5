using Platform.Approval.IntegrationEvents;
using Platform.Catalog.IntegrationEvents;
using Platform.Intake.IntegrationEvents;

namespace Platform.Approval.Tests.Subscriptions;

/// <summary>How a case comes to be.</summary>
public abstract class OpenCaseWhenAcceptedTests(ModuleHost<ApprovalModule> host) : IAsyncLifetime
{
    private readonly Story _story = new(host);

    public Task InitializeAsync() => _story.BeginAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task The_same_fact_told_twice_opens_one_case()
    {
        var fact = _story.Accepted(Story.Item35);

        await host.DeliverAsync(fact);
        await host.DeliverAsync(fact with { EventId = Ids.New(_story.Now) });

        Assert.Single(await host.PublishedAsync<CaseOpened>(), e => e.CaseNo == fact.CaseNo);
    }

    [Fact]
    public async Task Deemed_acceptance_counts_from_the_day_of_receipt()
    {
        host.Clock.Set("2026-03-10 00:05");
        var fact = _story.Accepted(Story.Item35) with { Deemed = true, AcceptedOn = new DateOnly(2026, 3, 2) };

        await host.DeliverAsync(fact);

        var opened = Assert.Single(await host.PublishedAsync<CaseOpened>(), e => e.CaseNo == fact.CaseNo);
        Assert.Equal((new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 30)), (opened.PromisedDue, opened.StatutoryDue));
    }

    [Fact]
    public async Task A_running_case_keeps_its_version_and_an_unknown_one_waits()
    {
        var item = Ids.New(_story.Now);
        var waiting = _story.Accepted(item, version: 2);
        await Assert.ThrowsAsync<InvalidOperationException>(() => host.DeliverAsync(waiting));

        await host.DeliverAsync(Items.Published(item, _story.Now));
        var before = await _story.AcceptAsync(item);
        await host.DeliverAsync(Items.Published(item, _story.Now, version: 2, promised: 5, review: 2));
        await host.DeliverAsync(waiting);

        Assert.Equal("2026-03-16", Story.Clock(await _story.SeeAgainAsync(before), "Promised").GetProperty("due").GetString());
        Assert.Equal("2026-03-09", Story.Clock(await _story.SeeAsync(waiting.CaseNo), "Promised").GetProperty("due").GetString());
    }

    [Fact]
    public async Task An_authorised_clerk_decides_an_instant_item_with_its_acceptance()
    {
        var register = await AuthoriseAsync(People.Clerk.StaffNo);
        var seen = await _story.AcceptAsync(Story.Item29, instant: DecidedBy(register));

        Assert.Equal("Completed", seen["state"].GetString());
        Assert.Equal("老年证", seen["certificate"].GetProperty("name").GetString());
        Assert.Equal("李敏", seen["decision"].GetProperty("byName").GetString());
        var completed = Assert.Single(await host.PublishedAsync<CaseCompleted>(), e => e.CaseNo == seen["caseNo"].GetString());
        Assert.Equal("Approved", completed.Outcome);
    }

    [Fact]
    public async Task Without_a_valid_authorisation_an_instant_item_becomes_an_ordinary_task()
    {
        var register = await AuthoriseAsync("somebody-else");
        var seen = await _story.AcceptAsync(Story.Item29, instant: DecidedBy(register));

        Assert.Equal("InApproval", seen["displayState"].GetString());
        Assert.Equal("赵强", seen["currentTask"].GetProperty("assigneeName").GetString());
        var approved = await _story.ApproveAsync(People.Approver, seen);
        Assert.Equal("Completed", approved["state"].GetString());
    }

    [Fact]
    public async Task A_case_without_anybody_at_the_post_waits_for_the_pair_to_be_set()
    {
        var item = Ids.New(_story.Now);
        await host.DeliverAsync(Items.Published(item, _story.Now));
        var fact = _story.Accepted(item) with { Centre = People.OtherCentre, DivisionCode = People.OtherPlace };
        await host.DeliverAsync(fact);
        Assert.Null((await _story.SeeAsync(fact.CaseNo, People.Stranger))["currentTask"].GetProperty("assigneeName").GetString());

        await host.DeliverAsync(new Staffing.IntegrationEvents.DutyPostFilled(
            Ids.New(_story.Now), _story.Now, People.DutyPost("Review", People.OtherPlace), "Review", null, People.Stranger.Id, "徐明", [],
            People.OtherCentre, People.OtherPlace));

        Assert.Equal("徐明", (await _story.SeeAsync(fact.CaseNo, People.Stranger))["currentTask"].GetProperty("assigneeName").GetString());
    }

    [Fact]
    public async Task Delivery_ends_the_certificate_clock()
    {
        var seen = await _story.AcceptAsync(Story.Item29, instant: DecidedBy(await AuthoriseAsync(People.Clerk.StaffNo)));
        Assert.False(Story.Clock(seen, "Certificate").GetProperty("ended").GetBoolean());

        await host.DeliverAsync(new ResultDelivered(
            Ids.New(_story.Now), _story.Now, seen["applicationId"].GetGuid(), seen["caseNo"].GetString()!, "Counter", People.Clerk.Id,
            "李敏", 1, People.Centre, People.Place));

        var delivered = await _story.SeeAgainAsync(seen);
        Assert.True(Story.Clock(delivered, "Certificate").GetProperty("ended").GetBoolean());
        Assert.Equal("Delivered", delivered["displayState"].GetString());
    }

    private static InstantDecision DecidedBy(Guid register) => new("Approved", People.Clerk.Id, People.Clerk.Name, register, "符合条件，准予办理");

    private async Task<Guid> AuthoriseAsync(string staffNo)
    {
        var id = Ids.New(_story.Now);
        await host.DeliverAsync(new AuthorisationGranted(
            Ids.New(_story.Now), _story.Now, id, staffNo, [Story.Item29], "Decide", new DateOnly(2026, 1, 1), null, "津和审批〔2026〕1号",
            People.Place));

        return id;
    }
}

public sealed class OpenCaseOnSqliteTests(SqliteHost<ApprovalModule> host)
    : OpenCaseWhenAcceptedTests(host), IClassFixture<SqliteHost<ApprovalModule>>;

#if POSTGRES
public sealed class OpenCaseOnPostgresTests(PostgresHost<ApprovalModule> host)
    : OpenCaseWhenAcceptedTests(host), IClassFixture<PostgresHost<ApprovalModule>>;
#endif
