using System.Text.Json;
using Platform.Administration.IntegrationEvents;
using Platform.Catalog.IntegrationEvents;
using Platform.Intake.IntegrationEvents;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Approval.Tests;

/// <summary>Tells Approval what its neighbours would, and acts at its posts over HTTP.</summary>
internal sealed class Story(ModuleHost<ApprovalModule> host)
{
    /// <summary>Item 35 as in the fit-out: 10 working days promised, 20 by law, review 5, approval 3, certificate 1.</summary>
    public static Guid Item35 { get; } = SeedIds.Of("item", "35");

    /// <summary>Item 29: instant, a certificate at the window.</summary>
    public static Guid Item29 { get; } = SeedIds.Of("item", "29");

    private static int _cases;

    public DateTimeOffset Now => host.Clock.Now;

    /// <summary>Centres, people, posts and items are known.</summary>
    public async Task BeginAsync()
    {
        host.Clock.Set("2026-03-02 09:00");
        await host.DeliverAsync(Centre(People.Centre, People.Place, "南市街"));
        await host.DeliverAsync(Centre(People.OtherCentre, People.OtherPlace, "南营门街"));
        foreach (var person in People.All)
        {
            await host.DeliverAsync(new PersonChanged(
                Ids.New(Now), Now, person.Id, person.StaffNo, person.Name, person.Roles, person.DivisionCode, person.CentrePlaceCode,
                person.IsHead, true));
        }

        await FillAsync("Review", People.Reviewer, People.ReviewerB);
        await FillAsync("Approval", People.Approver, People.ApproverB);
        await FillAsync("CertificateMaking", People.Maker);
        await host.DeliverAsync(Items.Published(Item35, Now));
        await host.DeliverAsync(Items.Instant(Item29, Now));
    }

    public Task FillAsync(string post, Actor a, params Actor[] bs) => host.DeliverAsync(new DutyPostFilled(
        Ids.New(Now), Now, People.DutyPost(post), post, null, a.Id, a.Name, [.. bs.Select(b => b.Id)], People.Centre, People.Place));

    /// <summary>An application is accepted now; the case that opens from it, as the reviewer sees it.</summary>
    public async Task<Answer> AcceptAsync(Guid? item = null, int version = 1, InstantDecision? instant = null)
    {
        var fact = Accepted(item ?? Item35, version, instant);
        await host.DeliverAsync(fact);

        return await SeeAsync(fact.CaseNo);
    }

    public ApplicationAccepted Accepted(Guid item, int version = 1, InstantDecision? instant = null) => new(
        Ids.New(Now), Now, Ids.New(Now), $"1201010062026030{Interlocked.Increment(ref _cases):D8}", item, version, "低保特困户认定申报",
        "王*兰", "Promised", Now, ChinaTime.DateOf(Now), false, instant, People.Clerk.Id, People.Clerk.Name, null, Ids.New(Now),
        People.Centre, People.Place);

    public async Task<Answer> SeeAsync(string caseNo, Actor? actor = null) =>
        (await host.As(actor ?? People.Reviewer).GetAsync($"approval/cases/by-case-no/{caseNo}")).Expect(200);

    public Task<Answer> SeeAgainAsync(Answer seen, Actor? actor = null) => SeeAsync(seen["caseNo"].GetString()!, actor);

    /// <summary>Posts to the open task of a case as seen.</summary>
    public Task<Answer> OnTaskAsync(Actor actor, Answer seen, string act, object? body = null) =>
        host.As(actor).PostAsync($"approval/tasks/{TaskOf(seen)}/{act}", body ?? new { }, seen.Revision);

    /// <summary>Posts to a case as seen.</summary>
    public Task<Answer> OnCaseAsync(Actor actor, Answer seen, string act, object? body = null) =>
        host.As(actor).PostAsync($"approval/cases/{seen["id"].GetGuid()}/{act}", body ?? new { }, seen.Revision);

    public async Task<Answer> ClaimAsync(Actor actor, Answer seen) => (await OnTaskAsync(actor, seen, "claim")).Expect(200);

    public async Task<Answer> PassAsync(Actor actor, Answer seen) => (await OnTaskAsync(
        actor, await ClaimAsync(actor, seen), "completion", new { outcome = "PassAgree", opinion = "材料齐全，拟同意" })).Expect(200);

    public async Task<Answer> ApproveAsync(Actor actor, Answer seen)
    {
        var claimed = await ClaimAsync(actor, seen);

        return (await OnCaseAsync(
            actor, claimed, "decision", new { taskId = TaskOf(claimed), outcome = "Approved", opinion = "同意" })).Expect(200);
    }

    public static Guid TaskOf(Answer seen) => seen["currentTask"].GetProperty("taskId").GetGuid();

    public static string? AllowedReason(Answer seen, string action) =>
        Act(seen, action).GetProperty("reason") is { ValueKind: JsonValueKind.String } reason ? reason.GetString() : null;

    public static bool IsAllowed(Answer seen, string action) => Act(seen, action).GetProperty("allowed").GetBoolean();

    public static JsonElement Clock(Answer seen, string kind) =>
        seen["clocks"].EnumerateArray().Single(c => c.GetProperty("kind").GetString() == kind);

    private static JsonElement Act(Answer seen, string action) =>
        seen["allowedActions"].EnumerateArray().Single(a => a.GetProperty("action").GetString() == action);

    private CentreRegistered Centre(Guid id, string place, string street) => new(
        Ids.New(Now), Now, id, place, true, $"和平区{street}行政服务中心", street, "TownCentre", "和平区", null, "022-27110000", "022-27119999");
}
