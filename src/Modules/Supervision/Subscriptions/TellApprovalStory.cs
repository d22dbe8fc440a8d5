using Platform.Approval.IntegrationEvents;

namespace Platform.Supervision.Subscriptions;

/// <summary>What happened at the posts behind the counter.</summary>
[Projection(TrailWriter.Projection)]
internal sealed class TellApprovalStory(TrailWriter trail) :
    IIntegrationEventHandler<CaseOpened>,
    IIntegrationEventHandler<TaskAssigned>,
    IIntegrationEventHandler<TaskReassigned>,
    IIntegrationEventHandler<TaskCompleted>,
    IIntegrationEventHandler<DecisionMade>,
    IIntegrationEventHandler<CertificateIssued>,
    IIntegrationEventHandler<CaseCompleted>
{
    public Task Handle(CaseOpened fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"立案，承诺 {fact.PromisedDue:yyyy-MM-dd} 前办结，法定 {fact.StatutoryDue:yyyy-MM-dd} 前办结",
        $"Case opened; promised by {fact.PromisedDue:yyyy-MM-dd}, statutory limit {fact.StatutoryDue:yyyy-MM-dd}",
        null,
        null,
        ct);

    public Task Handle(TaskAssigned fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"转{PostWords.Chinese(fact.Post)}{(fact.AssigneeName is null ? "待领取" : $"（{fact.AssigneeName}）")}，岗位期限 {fact.StepDue:yyyy-MM-dd}",
        $"To the {PostWords.English(fact.Post)}; due there {fact.StepDue:yyyy-MM-dd}",
        null,
        null,
        ct);

    public Task Handle(TaskReassigned fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"{PostWords.Chinese(fact.Post)}任务转由 {fact.ToName} 办理（{PostWords.Cause(fact.Cause)}）",
        $"{PostWords.English(fact.Post)} task moved ({fact.Cause})",
        null,
        null,
        ct);

    public Task Handle(TaskCompleted fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"{PostWords.Chinese(fact.Post)}：{PostWords.Outcome(fact.Outcome)}",
        $"{PostWords.English(fact.Post)}: {fact.Outcome}",
        fact.ByName,
        fact.ActingFor,
        ct);

    public Task Handle(DecisionMade fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        fact.Outcome == "Approved" ? "决定：准予" : $"决定：不予。理由：{string.Join("；", fact.Grounds)}",
        fact.Outcome == "Approved" ? "Decision: granted" : "Decision: refused, with grounds and remedies",
        fact.DecidedByName,
        fact.ActingFor,
        ct);

    public Task Handle(CertificateIssued fact, CancellationToken ct) => trail.WriteAsync(
        fact, $"制证：{fact.ResultName} {fact.CertificateNo}", $"Certificate made: {fact.CertificateNo}", fact.ByName, null, ct);

    public Task Handle(CaseCompleted fact, CancellationToken ct) => trail.WriteAsync(
        fact, "办结，待送达", "Completed; to be delivered", null, null, ct);
}

/// <summary>Words of posts, outcomes and causes, as on screen.</summary>
internal static class PostWords
{
    public static string Chinese(string post) => post switch
    {
        "Acceptance" => "受理岗",
        "Review" => "审核岗",
        "Approval" => "审批岗",
        "CertificateMaking" => "制证岗",
        _ => post,
    };

    public static string English(string post) => post switch
    {
        "Acceptance" => "acceptance post",
        "Review" => "review post",
        "Approval" => "approval post",
        "CertificateMaking" => "certificate post",
        _ => post,
    };

    public static string Outcome(string outcome) => outcome switch
    {
        "PassAgree" => "同意通过",
        "PassDisagree" => "否决通过（提交审批岗决定）",
        "ReturnToPrevious" => "退回上一岗位",
        "Decide" => "作出决定",
        "Issued" => "制证完成",
        _ => outcome,
    };

    public static string Cause(string cause) => cause switch
    {
        "CoverStarted" => "B岗顶岗",
        "CoverEnded" => "A岗返岗",
        "Recusal" => "回避",
        _ => "中心调整",
    };
}
