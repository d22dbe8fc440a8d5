using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>Tasks that found nobody at their post wait for the first pair that is set there.</summary>
internal sealed class HandWaitingTasksWhenPostFilled(ApprovalDb db) : IIntegrationEventHandler<DutyPostFilled>
{
    public async Task Handle(DutyPostFilled fact, CancellationToken ct)
    {
        var post = Enum.Parse<Post>(fact.Post);
        var caseIds = await db.Tasks.AsNoTracking()
            .Where(t => t.DivisionCode == fact.DivisionCode && t.IsOpen && t.Post == post && t.DutyPostId == null && t.AssigneeId == null)
            .Select(t => t.CaseId).ToListAsync(ct);
        foreach (var waiting in await db.Cases.Where(c => caseIds.Contains(c.Id)).ToListAsync(ct))
        {
            waiting.Hand(new Holder(fact.DutyPostId, fact.A, fact.AName), fact.OccurredAt);
        }
    }
}
