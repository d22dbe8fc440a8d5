using Platform.Approval.IntegrationEvents;
using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Subscriptions;

/// <summary>How far Approval is with a case, as lists and citizens see it. Only a picture: no act depends on it.</summary>
[Projection(Name)]
internal sealed class RememberCaseWhenOpened(IntakeDb db) : IIntegrationEventHandler<CaseOpened>
{
    public const string Name = "case-stages";

    public async Task Handle(CaseOpened fact, CancellationToken ct)
    {
        if (await db.Set<KnownCase>().FindAsync([fact.CaseNo], ct) is null)
        {
            db.Add(new KnownCase
            {
                CaseNo = fact.CaseNo, Stage = "Accepted", PromisedDue = fact.PromisedDue, StatutoryDue = fact.StatutoryDue,
            });
        }
    }
}

/// <summary>The case has reached a post.</summary>
[Projection(RememberCaseWhenOpened.Name)]
internal sealed class MoveOnWhenTaskAssigned(IntakeDb db) : IIntegrationEventHandler<TaskAssigned>
{
    public async Task Handle(TaskAssigned fact, CancellationToken ct)
    {
        if (await db.Set<KnownCase>().FindAsync([fact.CaseNo], ct) is { } known)
        {
            known.Stage = KnownCase.StageOf(fact.Post);
        }
    }
}

/// <summary>The authority has decided.</summary>
[Projection(RememberCaseWhenOpened.Name)]
internal sealed class ShowDecisionWhenMade(IntakeDb db) : IIntegrationEventHandler<DecisionMade>
{
    public async Task Handle(DecisionMade fact, CancellationToken ct)
    {
        if (await db.Set<KnownCase>().FindAsync([fact.CaseNo], ct) is { } known)
        {
            known.Stage = fact.Outcome == "Approved" ? "Granted" : "Refused";
        }
    }
}

/// <summary>The clock stands still.</summary>
[Projection(RememberCaseWhenOpened.Name)]
internal sealed class ShowPauseWhenSuspended(IntakeDb db) : IIntegrationEventHandler<CaseSuspended>
{
    public async Task Handle(CaseSuspended fact, CancellationToken ct)
    {
        if (await db.Set<KnownCase>().FindAsync([fact.CaseNo], ct) is { } known)
        {
            known.Suspended = true;
        }
    }
}

/// <summary>The clock runs again.</summary>
[Projection(RememberCaseWhenOpened.Name)]
internal sealed class EndPauseWhenResumed(IntakeDb db) : IIntegrationEventHandler<CaseResumed>
{
    public async Task Handle(CaseResumed fact, CancellationToken ct)
    {
        if (await db.Set<KnownCase>().FindAsync([fact.CaseNo], ct) is { } known)
        {
            known.Suspended = false;
        }
    }
}

/// <summary>A due date moved: pause, extension, or a change of the calendar.</summary>
[Projection(RememberCaseWhenOpened.Name)]
internal sealed class MoveDuesWhenDeadlineChanged(IntakeDb db) : IIntegrationEventHandler<DeadlineChanged>
{
    public async Task Handle(DeadlineChanged fact, CancellationToken ct)
    {
        if (await db.Set<KnownCase>().FindAsync([fact.CaseNo], ct) is not { } known)
        {
            return;
        }

        if (fact.Clock == nameof(ClockKind.Promised))
        {
            known.PromisedDue = fact.NewDue;
        }
        else if (fact.Clock == nameof(ClockKind.Statutory))
        {
            known.StatutoryDue = fact.NewDue;
        }
    }
}

/// <summary>Empties the picture before it is drawn anew.</summary>
internal sealed class ForgetCases(IntakeDb db) : IProjectionReset
{
    public string Projection => RememberCaseWhenOpened.Name;

    public Task ClearAsync(CancellationToken ct) => db.Set<KnownCase>().ExecuteDeleteAsync(ct);
}
