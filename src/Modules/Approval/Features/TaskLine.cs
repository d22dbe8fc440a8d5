using System.Linq.Expressions;
using Platform.Approval.Data;
using Platform.Approval.Domain;

namespace Platform.Approval.Features;

/// <summary>A line of the task list as the database gives it; the light is read here, where today is known.</summary>
internal sealed record Line(
    Guid TaskId, Guid CaseId, string CaseNo, string ItemName, string ApplicantName, string DivisionCode, Post Post, TaskState State,
    Guid? Assignee, string? AssigneeName, string? ActingForName, DateOnly Due, LineDates Dates, long Revision)
{
    public static Expression<Func<ApprovalTask, Line>> Of { get; } = t => new Line(
        t.Id, t.CaseId, t.CaseNo, t.ItemName, t.ApplicantName, t.DivisionCode, t.Post, t.State, t.AssigneeId, t.AssigneeName,
        t.ActingForName, t.Due, new LineDates(t.StepDue, t.PromisedDue, t.StatutoryDue, t.PromisedStopped, t.StatutoryStopped),
        t.Case.Revision);

    public ListTasks.Row ToRow(Desk desk) => new(
        TaskId, CaseId, CaseNo, ItemName, ApplicantName, Post, State, Assignee, AssigneeName, ActingForName, Dates.Step, Dates.Promised,
        Dates.Statutory, Dates.Light(Post, desk.Today, desk.Thresholds(DivisionCode), desk.Calendar), Revision);
}

/// <summary>The dates of a task, and which of their clocks stand.</summary>
internal sealed record LineDates(DateOnly Step, DateOnly Promised, DateOnly Statutory, bool PromisedStopped, bool StatutoryStopped)
{
    /// <summary>After the decision only the post's own limit binds; a step stands with the promise.</summary>
    public CaseLight Light(Post post, DateOnly today, LightThresholds thresholds, IWorkCalendar calendar)
    {
        var decided = post == Post.CertificateMaking;

        return CaseLight.Read(
            new LightDates(
                PromisedStopped ? null : Step,
                PromisedStopped || decided ? null : Promised,
                StatutoryStopped || decided ? null : Statutory),
            today,
            thresholds,
            calendar);
    }
}
