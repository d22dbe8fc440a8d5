using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>补正到期提醒 (domain.md AP14): once, some working days before the applicant's time is over.</summary>
internal sealed class RemindOfSupplement(IntakeDb db) : ITimerHandler
{
    public string Kind => Alarms.SupplementReminder;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var id = Guid.Parse(key);
        var application = await db.Applications.AsNoTracking().Where(a => a.Id == id).FirstOr404Async(nameof(Application), id, ct);
        if (application.OpenNotice is { } notice)
        {
            db.TellApplicant(application, Messages.SupplementReminder, dueAt, ("due", DocumentText.Date(notice.Due)));
        }
    }
}
