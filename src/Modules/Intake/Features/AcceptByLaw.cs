using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>视为受理 (行政许可法 32(1)(4), domain.md AP9). Five minutes after the last day the law answers for a silent office.</summary>
internal sealed class AcceptByLaw(IntakeDb db, ReadCopies copies, IWorkCalendars calendars) : ITimerHandler
{
    public string Kind => Alarms.AcceptanceDue;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var application = await db.LoadForChangeAsync<Application>(Guid.Parse(key), ct);
        if (!application.AcceptByLaw(dueAt))
        {
            return;
        }

        var (hall, items) = await copies.OfAsync(application.DivisionCode, ct);
        var item = items.Version(application.ItemId, application.ItemVersion)!;
        db.TellApplicant(application, Messages.Deemed, dueAt);
        db.TellClerk(application, Messages.DeemedToClerk, dueAt);
        await db.IssueDocumentAsync(
            Papers.Acceptance(hall.Centre, application, item, DecisionDues.Of(application, calendars.Current)), ct);
    }
}
