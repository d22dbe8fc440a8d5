using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Features;

/// <summary>催领 (domain.md §7.1): the result waits; the applicant is reminded until somebody collects it.</summary>
internal sealed class RemindOfPickUp(IntakeDb db, Desk desk) : ITimerHandler
{
    public string Kind => Alarms.PickUpReminder;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var id = Guid.Parse(key);
        var application = await db.Applications.AsNoTracking().Where(a => a.Id == id).FirstOr404Async(nameof(Application), id, ct);
        if (application.State != ApplicationState.ResultReady)
        {
            return;
        }

        var hall = await desk.InHallAsync(application.DivisionCode, ct);
        db.TellApplicant(application, Messages.PickUpReminder, dueAt, ("centre", hall.Centre.Name));
        var days = desk.Setting(IntakeSettings.PickUpAgainDays, application.DivisionCode);
        await db.WatchPickUpAsync(application, desk.Calendar.Add(ChinaTime.DateOf(dueAt), days), ct);
    }
}
