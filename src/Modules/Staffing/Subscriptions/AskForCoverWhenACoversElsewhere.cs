using Platform.Staffing.Data;
using Platform.Staffing.Domain;
using Platform.Staffing.Features;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Staffing.Subscriptions;

/// <summary>
/// A B who is himself A somewhere leaves that post when he takes over here: mutual pairs do not create people (domain.md §5.10). The own
/// post is another aggregate, so it follows by the module's own event.
/// </summary>
internal sealed class AskForCoverWhenACoversElsewhere(StaffingDb db, OfficeHours hours) : IIntegrationEventHandler<CoverStarted>
{
    public async Task Handle(CoverStarted fact, CancellationToken ct)
    {
        foreach (var own in await db.DutyPosts.Where(p => p.A == fact.B && p.State == ShiftState.StaffedByA).ToListAsync(ct))
        {
            own.Leave(fact.B, AbsenceReason.Of("CoveringElsewhere"), bAvailable: true, fact.OccurredAt);
            var limit = hours.At(own.DivisionCode).After(fact.OccurredAt, hours.CoverMinutes(own.DivisionCode));
            await db.ScheduleAsync(CoverLimit.TimerKind, own.Id.ToString(), limit, null, ct);
        }
    }
}
