using System.Globalization;
using Platform.Supervision.Data;
using Platform.Supervision.Domain;
using Platform.Supervision.Subscriptions;

namespace Platform.Supervision.Features;

/// <summary>逾期未签收或未说明 (S-ACK): the yellow card turns red, and the silence is a red card of its own.</summary>
internal sealed class AnswerLimit(SupervisionDb db, SignalDesk desk) : ITimerHandler
{
    public const string TimerKind = "answer";

    public string Kind => TimerKind;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var id = Guid.Parse(key);
        var signal = await db.Signals.SingleOrDefaultAsync(s => s.Id == id, ct);
        if (signal is not { Level: SignalLevel.Yellow, State: SignalState.Raised or SignalState.Acknowledged })
        {
            return; // Answered, grown or closed meanwhile.
        }

        var due = DateOnly.ParseExact(payload!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var on = ChinaTime.DateOf(dueAt);
        await desk.RaiseAsync(
            new SignalCause(
                "S-ACK", SignalLevel.Red, signal.Id.ToString(), $"{signal.Id}|S-ACK|{payload}", signal.CaseNo, signal.ItemName, on, due,
                signal.Addressee, signal.AddresseeName, signal.Centre, signal.DivisionCode),
            dueAt,
            ct);
        signal.Escalate(on, dueAt);
    }
}
