namespace Platform.Approval.Domain;

internal sealed partial class ApprovalCase
{
    /// <summary>决定 (C8, C9). The approval post alone, by somebody who neither accepted nor reviewed, after all earlier posts.</summary>
    /// <param name="taskId">The task at the approval post.</param>
    /// <param name="ruling">What is decided.</param>
    /// <param name="who">Who decides.</param>
    /// <param name="maker">Who serves at the certificate post.</param>
    /// <param name="calendar">The calendar in force.</param>
    /// <param name="at">Business time.</param>
    public void Decide(Guid taskId, Ruling ruling, Official who, Holder? maker, IWorkCalendar calendar, DateTimeOffset at)
    {
        var task = Task(taskId);
        Clear(ObstacleToDecide(task, who.Id) ?? ObstacleToRuling(ruling));
        Finish(task, TaskOutcome.Decide, ruling.Opinion, null, at);
        Settle(Judge(ruling.Outcome, who, task.ActingFor, ruling.Grounds, ruling.Opinion, calendar, at), maker, calendar);
    }

    /// <summary>即办决定. Decided with the acceptance by an authorised clerk: the one case in which clerk and judge are one.</summary>
    public void DecideAtWindow(WindowDecision decision, Holder? maker, IWorkCalendar calendar, DateTimeOffset at)
    {
        var clerk = new Official(decision.By, decision.ByName);
        var task = OpenTask(Post.Approval, new Holder(Guid.Empty, clerk.Id, clerk.Name, decision.ActingFor), calendar, at);
        Finish(task, TaskOutcome.Decide, decision.Opinion, null, at);
        Settle(Judge(decision.Outcome, clerk, decision.ActingFor, [], decision.Opinion, calendar, at), maker, calendar);
    }

    /// <summary>制证 (C11). The certificate maker's part; the case is complete with it.</summary>
    public void IssueCertificate(Guid taskId, Certificate certificate, Official who)
    {
        var task = Task(taskId);
        Clear(ObstacleToIssue(task, who.Id));
        Finish(task, TaskOutcome.Issued, null, null, certificate.At);
        Award(certificate);
    }

    /// <summary>Refuses a certificate that may not be made, before a number is drawn.</summary>
    public void GuardIssue(Guid taskId, Official who) => Clear(ObstacleToIssue(Task(taskId), who.Id));

    /// <summary>当场发证. The certificate of an item that has no certificate post comes with the decision.</summary>
    public void IssueWithDecision(Certificate certificate)
    {
        if (!CertificateIsDue)
        {
            throw Refuse(ApprovalRules.WrongPost, Current?.Post.InChinese() ?? Post.Approval.InChinese());
        }

        Award(certificate);
    }

    /// <summary>True between a decision that brings its certificate along and that certificate.</summary>
    public bool CertificateIsDue =>
        State == CaseState.Decided && Decision!.Outcome == DecisionOutcome.Approved && Item.CertificateComesWithDecision;

    private RuleViolation? ObstacleToDecide(ApprovalTask task, Guid who) =>
        Decision is not null ? Refuse(ApprovalRules.Decided)
        : task.Post != Post.Approval ? Refuse(ApprovalRules.WrongPost, task.Post.InChinese())
        : ObstacleToWork(task, who) ?? ObstacleToJudge(who) ?? EarlierPostOpen();

    private RuleViolation? ObstacleToIssue(ApprovalTask task, Guid who) =>
        task.Post != Post.CertificateMaking ? Refuse(ApprovalRules.WrongPost, task.Post.InChinese()) : ObstacleToWork(task, who);

    private RuleViolation? EarlierPostOpen()
    {
        var waiting = Item.Route.TakeWhile(s => s.Post != Post.Approval)
            .FirstOrDefault(s => !_tasks.Exists(t => t.Post == s.Post && t.State == TaskState.Completed));

        return waiting is null ? null : Refuse(ApprovalRules.EarlierPostOpen, waiting.Post.InChinese());
    }

    /// <summary>A refusal gives its grounds with their basis, and both ways to contest it (行政许可法 38).</summary>
    private RuleViolation? ObstacleToRuling(Ruling ruling) =>
        ruling.Outcome == DecisionOutcome.Approved ? null
        : ruling.Grounds.Count == 0 || ruling.Grounds.Any(g => string.IsNullOrWhiteSpace(g.Basis) || string.IsNullOrWhiteSpace(g.Code))
            ? Refuse(ApprovalRules.GroundsMissing)
        : string.IsNullOrWhiteSpace(Item.ReviewBody) || string.IsNullOrWhiteSpace(Item.Court) ? Refuse(ApprovalRules.RemediesMissing)
        : ObstacleToOpinion(ruling.Opinion, ruling.NegativeOpinionLength);

    private Decision Judge(
        DecisionOutcome outcome, Official who, Guid? actingFor, IReadOnlyList<Ground> grounds, string opinion, IWorkCalendar calendar,
        DateTimeOffset at)
    {
        var on = ChinaTime.DateOf(at);

        return new Decision(
            outcome, who.Id, who.Name, actingFor, at, grounds, opinion, UsedWorkingDays(on, calendar), on <= Promised.Due,
            on <= Statutory.Due);
    }

    /// <summary>Ends the decision clocks, starts the certificate clock, and hands on if there is a certificate to make.</summary>
    private void Settle(Decision decision, Holder? maker, IWorkCalendar calendar)
    {
        Decision = decision;
        State = CaseState.Decided;
        StartCertificateClock(decision.At, calendar);
        Raise(new WasDecided(this, decision));
        if (decision.Outcome == DecisionOutcome.Approved && Item.HasCertificatePost)
        {
            State = CaseState.CertificateMaking;
            OpenTask(Post.CertificateMaking, maker, calendar, decision.At);
        }
        else if (!CertificateIsDue)
        {
            Finish(decision.At);
        }
    }

    private void Award(Certificate certificate)
    {
        Certificate = certificate;
        Raise(new CertificateMade(this, certificate));
        Finish(certificate.At);
    }

    private void Finish(DateTimeOffset at)
    {
        State = CaseState.Completed;
        CompletedAt = at;
        Raise(new WasCompleted(this, at));
    }
}

/// <summary>裁量. What the approval post wants to decide.</summary>
/// <param name="Outcome">Approved or Refused.</param>
/// <param name="Opinion">Opinion text.</param>
/// <param name="Grounds">Grounds of a refusal.</param>
/// <param name="NegativeOpinionLength">Shortest text of a refusal's opinion, by the authority's setting.</param>
internal sealed record Ruling(DecisionOutcome Outcome, string Opinion, IReadOnlyList<Ground> Grounds, int NegativeOpinionLength);
