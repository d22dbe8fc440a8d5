using Platform.Approval.IntegrationEvents;
using Platform.Supervision.Data;
using Platform.Supervision.Domain;

namespace Platform.Supervision.Subscriptions;

/// <summary>The decision clocks: promised, statutory, the step of the current post, the certificate, and announced suspensions.</summary>
internal sealed class WatchApprovalClocks(CaseWatcher watcher, SignalDesk desk, SupervisionDb db, IWorkCalendars calendars) :
    IIntegrationEventHandler<CaseOpened>,
    IIntegrationEventHandler<TaskAssigned>,
    IIntegrationEventHandler<TaskReassigned>,
    IIntegrationEventHandler<TaskCompleted>,
    IIntegrationEventHandler<DeadlineChanged>,
    IIntegrationEventHandler<CaseSuspended>,
    IIntegrationEventHandler<CaseResumed>,
    IIntegrationEventHandler<DecisionMade>,
    IIntegrationEventHandler<CaseCompleted>
{
    public Task Handle(CaseOpened fact, CancellationToken ct) => watcher.ApplyAsync(
        fact.CaseNo,
        fact.OccurredAt,
        w =>
        {
            if (fact.PromisedDue == fact.AcceptedOn)
            {
                w.Run(ClockKinds.Instant, fact.PromisedDue);
            }
            else
            {
                w.Run(ClockKinds.Promised, fact.PromisedDue);
            }

            w.Run(ClockKinds.Statutory, fact.StatutoryDue);
        },
        ct);

    public Task Handle(TaskAssigned fact, CancellationToken ct) => watcher.ApplyAsync(
        fact.CaseNo,
        fact.OccurredAt,
        w =>
        {
            w.Hold(fact.Assignee, fact.AssigneeName);
            w.Run(ClockKinds.Step, fact.StepDue);
        },
        ct);

    public Task Handle(TaskReassigned fact, CancellationToken ct) =>
        watcher.ApplyAsync(fact.CaseNo, fact.OccurredAt, w => w.Hold(fact.To, fact.ToName), ct);

    public async Task Handle(TaskCompleted fact, CancellationToken ct)
    {
        await watcher.ApplyAsync(fact.CaseNo, fact.OccurredAt, w => w.End(ClockKinds.Step), ct);
        await desk.CloseRemindersAsync(fact.CaseNo, ChinaTime.DateOf(fact.OccurredAt), fact.OccurredAt, ct);
    }

    public Task Handle(DeadlineChanged fact, CancellationToken ct) =>
        watcher.ApplyAsync(fact.CaseNo, fact.OccurredAt, w => w.Run(fact.Clock, fact.NewDue), ct);

    public Task Handle(CaseSuspended fact, CancellationToken ct) => watcher.ApplyAsync(
        fact.CaseNo,
        fact.OccurredAt,
        w =>
        {
            w.Stop(true, ClockKinds.Promised, ClockKinds.Step);
            w.Stop(fact.StopsStatutory, ClockKinds.Statutory);
            w.Run(ClockKinds.Suspension, calendars.Current.Add(ChinaTime.DateOf(fact.OccurredAt), fact.PlannedDays), fact.PlannedDays);
        },
        ct);

    public Task Handle(CaseResumed fact, CancellationToken ct) => watcher.ApplyAsync(
        fact.CaseNo,
        fact.OccurredAt,
        w =>
        {
            w.Stop(false, ClockKinds.Promised, ClockKinds.Step, ClockKinds.Statutory);
            w.End(ClockKinds.Suspension);
        },
        ct);

    public async Task Handle(DecisionMade fact, CancellationToken ct)
    {
        await watcher.ApplyAsync(
            fact.CaseNo,
            fact.OccurredAt,
            w =>
            {
                w.End(ClockKinds.Promised, ClockKinds.Statutory, ClockKinds.Step, ClockKinds.Instant);
                w.Run(ClockKinds.Certificate, calendars.Current.Add(fact.DecidedOn, 10)); // 行政许可法 44
            },
            ct);
        await desk.CloseRemindersAsync(fact.CaseNo, ChinaTime.DateOf(fact.OccurredAt), fact.OccurredAt, ct);
    }

    /// <summary>Ready to collect: an applicant who does not come is not the office's fault (S-CERT).</summary>
    public async Task Handle(CaseCompleted fact, CancellationToken ct)
    {
        await watcher.ApplyAsync(fact.CaseNo, fact.OccurredAt, w => w.EndAll(), ct);
        await db.CancelTimerAsync(Features.RungDue.TimerKind, fact.CaseNo, ct);
    }
}
