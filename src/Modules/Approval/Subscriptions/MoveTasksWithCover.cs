using System.Linq.Expressions;
using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Approval.Subscriptions;

/// <summary>Tasks follow the cover: A's open work goes to the B who stands in; what B has not claimed returns (domain.md W3, W6).</summary>
internal sealed class MoveTasksWithCover(ApprovalDb db) : IIntegrationEventHandler<CoverStarted>, IIntegrationEventHandler<CoverEnded>
{
    public async Task Handle(CoverStarted fact, CancellationToken ct)
    {
        var aName = await db.Set<KnownPost>().Where(p => p.Id == fact.DutyPostId).Select(p => p.AName).FirstOrDefaultAsync(ct);
        var b = new Holder(fact.DutyPostId, fact.B, fact.BName, fact.A, aName);
        await MoveAsync(
            t => t.DutyPostId == fact.DutyPostId && t.IsOpen && t.AssigneeId == fact.A, b, MoveCause.CoverStarted, fact.OccurredAt, ct);
    }

    public Task Handle(CoverEnded fact, CancellationToken ct) => MoveAsync(
        t => t.DutyPostId == fact.DutyPostId && t.IsOpen && t.State == TaskState.Pending && t.AssigneeId == fact.B && t.ActingFor == fact.A,
        new Holder(fact.DutyPostId, fact.A, fact.AName),
        MoveCause.CoverEnded,
        fact.OccurredAt,
        ct);

    private async Task MoveAsync(
        Expression<Func<ApprovalTask, bool>> which, Holder to, MoveCause cause, DateTimeOffset at, CancellationToken ct)
    {
        var tasks = await db.Tasks.AsNoTracking().Where(which).Select(t => new { t.Id, t.CaseId }).ToListAsync(ct);
        var caseIds = tasks.ConvertAll(t => t.CaseId);
        var cases = await db.Cases.Where(c => caseIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, ct);
        foreach (var task in tasks)
        {
            cases[task.CaseId].Move(task.Id, to, cause, at);
        }
    }
}
