using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>办件页. One look: the posts, the clocks, what was decided, what this person may do now and why not.</summary>
internal sealed record CaseView(
    Guid Id, Guid ApplicationId, string CaseNo, string ItemName, int ItemVersion, string ApplicantName, string HandlingClass,
    CaseState State, string DisplayState, DateOnly AcceptedOn, bool Deemed, IReadOnlyList<StepView> Steps, IReadOnlyList<ClockView> Clocks,
    IReadOnlyList<CaseSuspension> Suspensions, CaseExtension? Extension, IReadOnlyList<DueChange> DueChanges, CurrentTask? CurrentTask,
    IReadOnlyList<CaseAct> AllowedActions, DecisionView? Decision, Certificate? Certificate, IReadOnlyList<CaseDocument> Documents,
    long Revision) : IRevisioned
{
    public static CaseView Of(ApprovalCase c, Viewer viewer, Desk desk) => new(
        c.Id, c.ApplicationId, c.CaseNo, c.ItemName, c.Item.Version, c.ApplicantName, c.HandlingClass, c.State, c.DisplayState,
        c.AcceptedOn, c.Deemed, [.. StepView.Of(c)], [.. c.Clocks.Where(IsShown).Select(k => ClockView.Of(k, c.DivisionCode, desk))],
        c.Suspensions, c.Extension, c.DueChanges, Features.CurrentTask.Of(c.Current), c.Acts(viewer), DecisionView.Of(c.Decision),
        c.Certificate, c.Documents, c.Revision);

    /// <summary>Steps that ended speak for themselves in the list of steps.</summary>
    private static bool IsShown(CaseClock clock) => clock.Kind != ClockKind.Step || clock.IsOpen;
}

/// <summary>A post of the case: done, at work, or still to come.</summary>
internal sealed record StepView(
    Post Post, string Label, string State, Guid? TaskId, string? AssigneeName, string? ActingForName, DateOnly? Due,
    DateTimeOffset? CompletedAt, TaskOutcome? Outcome, string? Opinion)
{
    public static IEnumerable<StepView> Of(ApprovalCase c)
    {
        var begun = c.Tasks.OrderBy(t => t.Sequence).ToList();
        var last = begun[^1].Post;
        var waiting = c.Decision is { Outcome: DecisionOutcome.Refused } ? [] : c.Item.Route.SkipWhile(s => s.Post != last).Skip(1);

        return begun.Select(Of).Concat(waiting.Select(s => ToCome(s.Post)));
    }

    private static StepView ToCome(Post post) => new(post, post.InChinese(), "Waiting", null, null, null, null, null, null, null);

    private static StepView Of(ApprovalTask t) => new(
        t.Post, t.Post.InChinese(), t.State.ToString(), t.Id, t.AssigneeName, t.ActingForName, t.StepDue, t.CompletedAt, t.Outcome,
        t.Opinion);
}

/// <summary>A clock with its light.</summary>
internal sealed record ClockView(
    ClockKind Kind, DateTimeOffset Start, string Limit, DateOnly Due, bool Provisional, bool Stopped, bool Ended, int? Remaining,
    CaseLight? Light)
{
    public static ClockView Of(CaseClock c, string divisionCode, Desk desk)
    {
        var (clock, stopped) = (c.Clock, c.Clock.IsStopped);
        var due = stopped ? Recompute.Of(clock, desk.Calendar, desk.Today).Due : c.Due; // Through today, as long as it stands.
        var running = stopped ? (DateOnly?)null : due;
        var light = !c.IsOpen ? null : CaseLight.Read(
            c.Kind switch
            {
                ClockKind.Statutory => new LightDates(null, null, running),
                ClockKind.Promised => new LightDates(null, running, null),
                _ => new LightDates(running, null, null),
            },
            desk.Today,
            desk.Thresholds(divisionCode),
            desk.Calendar);

        return new ClockView(
            c.Kind, ChinaTime.In(clock.StartedAt), clock.Limit.InChinese, due, c.Provisional, stopped, !c.IsOpen,
            c.IsOpen ? Deadline.Remaining(due, desk.Today, desk.Calendar) : null, light);
    }
}

/// <summary>The decision as shown.</summary>
internal sealed record DecisionView(
    DecisionOutcome Outcome, string ByName, DateTimeOffset At, IReadOnlyList<Ground> Grounds, string Opinion, int UsedWorkingDays,
    bool OnTimePromised, bool OnTimeStatutory)
{
    public static DecisionView? Of(Decision? d) => d is null
        ? null
        : new(d.Outcome, d.ByName, d.At, d.Grounds, d.Opinion, d.UsedWorkingDays, d.OnTimePromised, d.OnTimeStatutory);
}
