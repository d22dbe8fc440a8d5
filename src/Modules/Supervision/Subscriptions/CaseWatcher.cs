using Platform.Supervision.Data;
using Platform.Supervision.Domain;
using Platform.Supervision.Features;

namespace Platform.Supervision.Subscriptions;

/// <summary>
/// Keeps the watch of a case. Whatever the clock owes by the date of a fact is raised before the fact changes the clock, so a sweep that was
/// late, doubled or killed gives the same signals with the same dates.
/// </summary>
internal sealed class CaseWatcher(SupervisionDb db, SignalDesk desk, IWorkCalendars calendars)
{
    /// <summary>Begins to watch a case; nothing happens when it is watched already.</summary>
    public async Task<CaseWatch> BeginAsync(string caseNo, Guid centre, string divisionCode, string itemName, CancellationToken ct)
    {
        if (await FindAsync(caseNo, ct) is { } known)
        {
            return known;
        }

        var watch = CaseWatch.Begin(caseNo, centre, divisionCode, itemName);
        db.Add(watch);

        return watch;
    }

    /// <summary>Applies a fact: owed signals first, then the change, then the next alarm.</summary>
    public async Task ApplyAsync(string caseNo, DateTimeOffset at, Action<CaseWatch> change, CancellationToken ct)
    {
        var watch = await FindAsync(caseNo, ct)
            ?? throw new InvalidOperationException($"{caseNo} is not watched: its receipt has not been seen.");
        await SettleAsync(watch, at, ct);
        change(watch);
        await RaiseNowAsync(watch, at, ct); // What the fact itself brings about happens now, not before it.
        await RescheduleAsync(watch, ct);
    }

    /// <summary>Raises everything owed by the date of <paramref name="at"/>, each at the sweep of its own date.</summary>
    public Task SettleAsync(CaseWatch watch, DateTimeOffset at, CancellationToken ct) => RaiseAsync(watch, at, r => SweepTime.Of(r.On), ct);

    /// <summary>Raises what a fact of now brings about.</summary>
    public Task RaiseNowAsync(CaseWatch watch, DateTimeOffset at, CancellationToken ct) => RaiseAsync(watch, at, _ => at, ct);

    private async Task RaiseAsync(CaseWatch watch, DateTimeOffset at, Func<Rung, DateTimeOffset> when, CancellationToken ct)
    {
        watch.Version++;
        var on = ChinaTime.DateOf(at);
        foreach (var rung in watch.Take(on, desk.Limits(watch.DivisionCode, on), calendars.Current))
        {
            var cause = new SignalCause(
                rung.Code, rung.Level, watch.CaseNo, $"{watch.CaseNo}|{rung.Key}", watch.CaseNo, watch.ItemName, rung.On, rung.Due,
                watch.Holder, watch.HolderName, watch.Centre, watch.DivisionCode);
            await desk.RaiseAsync(cause, when(rung), ct);
        }
    }

    public async Task RescheduleAsync(CaseWatch watch, CancellationToken ct)
    {
        var limits = desk.Limits(watch.DivisionCode, DateOnly.MaxValue); // The newest known thresholds; the sweep looks again.
        if (watch.NextOn(limits, calendars.Current) is { } next)
        {
            await db.ScheduleAsync(RungDue.TimerKind, watch.CaseNo, SweepTime.Of(next), null, ct);
        }
        else
        {
            await db.CancelTimerAsync(RungDue.TimerKind, watch.CaseNo, ct);
        }
    }

    public async Task<CaseWatch?> FindAsync(string caseNo, CancellationToken ct) =>
        db.Watches.Local.FirstOrDefault(w => w.CaseNo == caseNo) ?? await db.Watches.SingleOrDefaultAsync(w => w.CaseNo == caseNo, ct);
}
