using Platform.Intake.IntegrationEvents;
using Platform.Supervision.Domain;

namespace Platform.Supervision.Subscriptions;

/// <summary>The acceptance clock: runs from receipt, ends with a notice or the acceptance; silence is a yellow card (S-ACC).</summary>
internal sealed class WatchIntakeClocks(CaseWatcher watcher, SignalDesk desk) :
    IIntegrationEventHandler<ApplicationReceived>,
    IIntegrationEventHandler<SupplementRequested>,
    IIntegrationEventHandler<SecondSupplementRefused>,
    IIntegrationEventHandler<SupplementReceived>,
    IIntegrationEventHandler<ApplicationAccepted>,
    IIntegrationEventHandler<ResultDelivered>
{
    public async Task Handle(ApplicationReceived fact, CancellationToken ct)
    {
        var watch = await watcher.BeginAsync(fact.CaseNo, fact.Centre, fact.DivisionCode, fact.ItemName, ct);
        watch.Hold(fact.Clerk, fact.ClerkName);
        watch.Run(ClockKinds.Acceptance, fact.AcceptanceDue);
        await watcher.RaiseNowAsync(watch, fact.OccurredAt, ct);
        await watcher.RescheduleAsync(watch, ct);
    }

    public async Task Handle(SupplementRequested fact, CancellationToken ct)
    {
        await MoveOnAsync(fact.CaseNo, fact.OccurredAt, w => w.End(ClockKinds.Acceptance), ct);
        if (fact.Round > 1 && fact.Reason != "NewFact")
        {
            await SecondAsync(fact.CaseNo, fact.By, fact.ByName, fact.OccurredAt, fact.EventId, ct);
        }
    }

    public Task Handle(SecondSupplementRefused fact, CancellationToken ct) =>
        SecondAsync(fact.CaseNo, fact.By, fact.ByName, fact.OccurredAt, fact.EventId, ct);

    public Task Handle(SupplementReceived fact, CancellationToken ct) => MoveOnAsync(
        fact.CaseNo,
        fact.OccurredAt,
        w =>
        {
            w.Hold(fact.Clerk, fact.ClerkName);
            w.Run(ClockKinds.Acceptance, fact.AcceptanceDue);
        },
        ct);

    public async Task Handle(ApplicationAccepted fact, CancellationToken ct)
    {
        await MoveOnAsync(fact.CaseNo, fact.OccurredAt, w => w.End(ClockKinds.Acceptance), ct);
        if (fact.Deemed)
        {
            var watch = (await watcher.FindAsync(fact.CaseNo, ct))!;
            var on = ChinaTime.DateOf(fact.OccurredAt);
            await desk.RaiseAsync(CauseOf(watch, "S-ACC", fact.CaseNo + "|S-ACC|" + $"{fact.AcceptedOn:yyyy-MM-dd}", on, fact.Clerk, fact.ClerkName), fact.OccurredAt, ct);
        }
    }

    public Task Handle(ResultDelivered fact, CancellationToken ct) => MoveOnAsync(fact.CaseNo, fact.OccurredAt, w => w.EndAll(), ct);

    private async Task SecondAsync(string caseNo, Guid by, string byName, DateTimeOffset at, Guid eventId, CancellationToken ct)
    {
        var watch = await watcher.FindAsync(caseNo, ct) ?? throw new InvalidOperationException($"{caseNo} is not watched.");
        await desk.RaiseAsync(CauseOf(watch, "S-2ND", $"{caseNo}|S-2ND|{eventId}", ChinaTime.DateOf(at), by, byName), at, ct);
    }

    private async Task MoveOnAsync(string caseNo, DateTimeOffset at, Action<CaseWatch> change, CancellationToken ct)
    {
        await watcher.ApplyAsync(caseNo, at, change, ct);
        await desk.CloseRemindersAsync(caseNo, ChinaTime.DateOf(at), at, ct);
    }

    private static SignalCause CauseOf(CaseWatch watch, string code, string key, DateOnly on, Guid who, string name) => new(
        code, SignalLevel.Yellow, watch.CaseNo, key, watch.CaseNo, watch.ItemName, on, null, who, name, watch.Centre, watch.DivisionCode);
}
