using Platform.Approval.IntegrationEvents;
using Platform.Intake.IntegrationEvents;

namespace Platform.Supervision.Tests;

/// <summary>The facts of one case at 南市街: received and accepted on Monday 2 March 2026, promised 10 and statutory 20 working days.</summary>
internal sealed class Facts(string caseNo)
{
    public static readonly DateTimeOffset Monday = ChinaTime.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));
    public static readonly Guid Centre = SeedIds.Of("centre", "120101006");
    public const string Place = "120101006";

    public ApplicationReceived Received { get; } = new(
        Ids.New(Monday), Monday, SeedIds.Of("application", caseNo), caseNo, SeedIds.Of("item", "35"), 1, "低保特困户认定申报", "王*兰",
        SeedIds.Of("window", "120101006-3"), TestActors.LiMin.Id, "李敏", "Window", new(2026, 3, 2), new(2026, 3, 9), 1, Centre, Place);

    public ApplicationAccepted Accepted(bool deemed = false) => new(
        Ids.New(Monday), deemed ? ChinaTime.At(new(2026, 3, 10), new(0, 5)) : Monday, Received.ApplicationId, caseNo, Received.ItemId, 1,
        Received.ItemName, "王*兰", "Promised", Monday, new(2026, 3, 2), deemed, null, TestActors.LiMin.Id, "李敏", null, Received.WindowId, Centre, Place);

    public CaseOpened Opened { get; } = new(
        Ids.New(Monday), Monday, SeedIds.Of("case", caseNo), SeedIds.Of("application", caseNo), caseNo, SeedIds.Of("item", "35"), 1,
        new(2026, 3, 2), new(2026, 3, 16), new(2026, 3, 30), false, ["Review", "Approval", "CertificateMaking"], Centre, Place);

    public TaskAssigned Review { get; } = new(
        Ids.New(Monday), Monday, SeedIds.Of("task", caseNo), SeedIds.Of("case", caseNo), caseNo, "Review", TestActors.ChenJing.Id, "陈静",
        new(2026, 3, 9), Centre, Place);

    public TaskCompleted Reviewed(DateTimeOffset at) => new(
        Ids.New(at), at, Review.TaskId, Review.CaseId, caseNo, "Review", "PassAgree", TestActors.HanLei.Id, "韩磊", TestActors.ChenJing.Id, Centre, Place);

    public DecisionMade Decided(DateTimeOffset at) => new(
        Ids.New(at), at, Review.CaseId, caseNo, "Approved", [], TestActors.ZhaoQiang.Id, "赵强", null, ChinaTime.DateOf(at), 5, true, true, Centre, Place);
}
