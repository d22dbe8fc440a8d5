using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Intake.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>
/// Acceptance starts the clocks, so the case counts from the acceptance date, not from the day the event arrives. An instant item decided
/// at the window is opened and decided in one transaction; without a valid authorisation it becomes an ordinary task.
/// </summary>
internal sealed class OpenCaseWhenAccepted(ApprovalDb db, ReadCopies copies, Roster roster, Papers papers, IWorkCalendars calendars)
    : IIntegrationEventHandler<ApplicationAccepted>
{
    public async Task Handle(ApplicationAccepted fact, CancellationToken ct)
    {
        if (await db.Cases.AnyAsync(c => c.ApplicationId == fact.ApplicationId, ct))
        {
            return;
        }

        var item = await copies.ItemAsync(fact.ItemId, fact.ItemVersion, ct);
        var opened = ApprovalCase.Open(AcceptanceOf(fact), item, calendars.Current, fact.OccurredAt);
        db.Add(opened);
        if (await AtWindowAsync(fact, item, ct) is { } decision)
        {
            await DecideAsync(opened, decision, fact.OccurredAt, ct);
        }
        else
        {
            var holder = await roster.ForNewTaskAsync(opened.DivisionCode, opened.FirstPost, ct);
            opened.Begin(holder, calendars.Current, fact.OccurredAt);
        }
    }

    private async Task DecideAsync(ApprovalCase opened, WindowDecision decision, DateTimeOffset at, CancellationToken ct)
    {
        var maker = opened.Item.HasCertificatePost ? await roster.ForNewTaskAsync(opened.DivisionCode, Post.CertificateMaking, ct) : null;
        opened.DecideAtWindow(decision, maker, calendars.Current, at);
        if (opened.CertificateIsDue)
        {
            var form = new CertificateForm(null, null, ChinaTime.DateOf(at), null);
            var number = await papers.IssueCertificateAsync(opened, form, ct);
            opened.IssueWithDecision(new Certificate(
                number, opened.Item.ResultName, decision.By, decision.ByName, at, form.ValidFrom, form.ValidUntil));
        }
    }

    /// <summary>The decision taken at the window, if the register allows it. A refusal needs grounds, so it goes to the posts.</summary>
    private async Task<WindowDecision?> AtWindowAsync(ApplicationAccepted fact, ItemVersion item, CancellationToken ct)
    {
        if (fact.InstantDecision is not { Outcome: nameof(DecisionOutcome.Approved) } taken || !item.Instant)
        {
            return null;
        }

        var allowed = await copies.MayDecideAsync(taken.AuthorisationId, taken.By, fact.ItemId, fact.DivisionCode, fact.AcceptedOn, ct);

        return allowed ? new WindowDecision(DecisionOutcome.Approved, taken.By, taken.ByName, fact.ActingFor, taken.Opinion) : null;
    }

    private static Acceptance AcceptanceOf(ApplicationAccepted fact) => new()
    {
        ApplicationId = fact.ApplicationId,
        CaseNo = fact.CaseNo,
        ApplicantName = fact.ApplicantName,
        HandlingClass = fact.HandlingClass,
        At = fact.AcceptedAt,
        On = fact.AcceptedOn,
        Deemed = fact.Deemed,
        Clerk = new Official(fact.Clerk, fact.ClerkName),
        ActingFor = fact.ActingFor,
        WindowId = fact.WindowId,
        CentreId = fact.Centre,
        DivisionCode = fact.DivisionCode,
    };
}
