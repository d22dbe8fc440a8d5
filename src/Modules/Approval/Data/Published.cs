using Platform.Approval.Domain;
using Platform.Approval.IntegrationEvents;

namespace Platform.Approval.Data;

/// <summary>Turns a fact into the event others hear.</summary>
internal static class Published
{
    public static CaseOpened Opened(ApprovalCase c, DateTimeOffset at) => new(
        Ids.New(at), at, c.Id, c.ApplicationId, c.CaseNo, c.ItemId, c.Item.Version, c.AcceptedOn, c.PromisedDue, c.StatutoryDue,
        c.DueProvisional, [.. c.Item.Route.Select(s => s.Post.ToString())], c.CentreId, c.DivisionCode);

    public static TaskAssigned Assigned(ApprovalCase c, ApprovalTask task, DateTimeOffset at) => new(
        Ids.New(at), at, task.Id, c.Id, c.CaseNo, task.Post.ToString(), task.AssigneeId, task.AssigneeName, task.StepDue, c.CentreId,
        c.DivisionCode);

    public static TaskReassigned Reassigned(ApprovalCase.TaskMoved f) => new(
        Ids.New(f.At), f.At, f.Task.Id, f.Case.CaseNo, f.Task.Post.ToString(), f.From, f.Task.AssigneeId!.Value, f.Task.AssigneeName!,
        f.Cause.ToString(), f.Case.CentreId, f.Case.DivisionCode);

    public static TaskCompleted TaskDone(ApprovalCase c, ApprovalTask task, DateTimeOffset at) => new(
        Ids.New(at), at, task.Id, c.Id, c.CaseNo, task.Post.ToString(), task.Outcome.ToString()!, task.AssigneeId!.Value,
        task.AssigneeName!, task.ActingFor, c.CentreId, c.DivisionCode);

    public static CaseSuspended Suspended(ApprovalCase c, CaseSuspension s) => new(
        Ids.New(s.From), s.From, c.Id, c.CaseNo, s.Reason.ToString(), s.Reason.StopsTheLaw(), s.PlannedDays, s.By, s.ByName, c.CentreId,
        c.DivisionCode);

    public static CaseResumed Resumed(ApprovalCase c, Official by, DateTimeOffset at) =>
        new(Ids.New(at), at, c.Id, c.CaseNo, by.Id, by.Name, c.CentreId, c.DivisionCode);

    public static DeadlineChanged DueMoved(ApprovalCase c, DueChange change) => new(
        Ids.New(change.At), change.At, c.Id, c.CaseNo, change.Clock.ToString(), change.Old, change.New, change.Cause.ToString(),
        change.Provisional, c.CentreId, c.DivisionCode);

    public static DeadlineExtended Extended(ApprovalCase c, CaseExtension e) =>
        new(Ids.New(e.At), e.At, c.Id, c.CaseNo, e.Days, Valid: true, e.By, e.ByName, c.CentreId, c.DivisionCode);

    /// <summary>The attempt to extend after the limit: void, but it is remembered (domain.md T5).</summary>
    public static DeadlineExtended VoidExtension(ApprovalCase c, int days, Official by, DateTimeOffset at) =>
        new(Ids.New(at), at, c.Id, c.CaseNo, days, Valid: false, by.Id, by.Name, c.CentreId, c.DivisionCode);

    public static DecisionMade Decided(ApprovalCase c, Decision d) => new(
        Ids.New(d.At), d.At, c.Id, c.CaseNo, d.Outcome.ToString(), [.. d.Grounds.Select(g => $"{g.Code}: {g.Basis}")], d.By, d.ByName,
        d.ActingFor, d.On, d.UsedWorkingDays, d.OnTimePromised, d.OnTimeStatutory, c.CentreId, c.DivisionCode);

    public static CertificateIssued CertificateMade(ApprovalCase c, Certificate certificate) => new(
        Ids.New(certificate.At), certificate.At, c.Id, c.CaseNo, certificate.Number, certificate.Name, certificate.By, certificate.ByName,
        c.CentreId, c.DivisionCode);

    public static CaseCompleted Completed(ApprovalCase c, DateTimeOffset at) => new(
        Ids.New(at), at, c.Id, c.ApplicationId, c.CaseNo, c.Decision!.Outcome.ToString(), c.Item.ResultName, c.Certificate?.Number,
        c.CertificateDue!.Value, c.CentreId, c.DivisionCode);
}
