using System.Linq.Expressions;
using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>Reads one case as the signed-in person sees it. The whole case is read: its own guards say what he may do.</summary>
internal sealed class CaseReader(ApprovalDb db, Desk desk, Roster roster)
{
    public async Task<CaseView> ReadAsync(Expression<Func<ApprovalCase, bool>> which, object key, CancellationToken ct)
    {
        var found = await db.Cases.AsNoTracking().Where(which).FirstOr404Async("Case", key, ct);
        var serving = found.Current is { } task ? await roster.ServingAsync(task, ct) : null;

        return CaseView.Of(found, desk.Viewer(serving), desk);
    }
}
