using Platform.Intake.Data;
using Platform.Intake.Domain;

namespace Platform.Intake.Subscriptions;

/// <summary>工作日历变更. Open acceptance limits are derived anew and the law is woken on the new day (domain.md T11).</summary>
internal sealed class RecomputeWhenCalendarChanged(IntakeDb db, IWorkCalendars calendars) : IIntegrationEventHandler<WorkCalendarChanged>
{
    public async Task Handle(WorkCalendarChanged fact, CancellationToken ct)
    {
        var open = await db.Applications.Where(a => a.State == ApplicationState.Received).ToListAsync(ct);
        foreach (var application in open.Where(a => a.RecomputeWith(calendars.Current, fact.OccurredAt)))
        {
            await db.WatchAcceptanceAsync(application, ct);
        }
    }
}
