using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>What every act on a case answers: where the case stands now, and the revision to send next.</summary>
internal sealed record CaseAnswer(
    Guid Id, string CaseNo, CaseState State, string DisplayState, CurrentTask? CurrentTask, DateOnly PromisedDue, DateOnly StatutoryDue,
    IReadOnlyList<CaseDocument> Documents, long Revision) : IRevisioned
{
    public static CaseAnswer Of(ApprovalCase c) => new(
        c.Id, c.CaseNo, c.State, c.DisplayState, CurrentTask.Of(c.Current), c.PromisedDue, c.StatutoryDue, c.Documents, c.Revision);
}

/// <summary>The open task of a case.</summary>
internal sealed record CurrentTask(
    Guid TaskId, Post Post, string Label, TaskState State, Guid? Assignee, string? AssigneeName, string? ActingForName, DateOnly StepDue)
{
    public static CurrentTask? Of(ApprovalTask? task) => task is null ? null : new(
        task.Id, task.Post, task.Post.InChinese(), task.State, task.AssigneeId, task.AssigneeName, task.ActingForName, task.StepDue);
}
