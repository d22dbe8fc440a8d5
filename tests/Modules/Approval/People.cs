namespace Platform.Approval.Tests;

/// <summary>The demo cast as far as Approval meets it.</summary>
internal static class People
{
    public const string Place = "120101006";
    public const string OtherPlace = "120101005";

    public static Guid Centre { get; } = SeedIds.Of("centre", Place);

    public static Guid OtherCentre { get; } = SeedIds.Of("centre", OtherPlace);

    public static Actor Clerk => TestActors.LiMin;

    public static Actor Reviewer => TestActors.ChenJing;

    public static Actor ReviewerB => TestActors.HanLei;

    public static Actor Approver => TestActors.ZhaoQiang;

    public static Actor ApproverB { get; } = TestActors.ZhaoQiang with
    {
        Id = SeedIds.Of("person", "sunli"), StaffNo = "sunli", Name = "孙丽", IsHead = false,
    };

    public static Actor Maker => TestActors.ZhouPing;

    public static Actor Stranger { get; } = TestActors.ChenJing with
    {
        Id = SeedIds.Of("person", "xuming"), StaffNo = "xuming", Name = "徐明", DivisionCode = OtherPlace, CentrePlaceCode = OtherPlace,
    };

    public static Actor Manager { get; } = TestActors.At(
        Place, "zhangzhuren", "张建国", Roles.CentreManager, Capabilities.ApprovalRead, Capabilities.Reassign);

    /// <summary>陈静 who may also approve: one person in two roles, as a small centre has it.</summary>
    public static Actor ReviewerWhoApproves { get; } = TestActors.ChenJing with
    {
        Grants = TestActors.ChenJing.Grants.Concat(TestActors.ZhaoQiang.Grants).DistinctBy(g => g.Key).ToDictionary(),
    };

    public static IEnumerable<Actor> All => [Clerk, Reviewer, ReviewerB, Approver, ApproverB, Maker, Stranger, Manager];

    public static Guid DutyPost(string post, string place = Place) => SeedIds.Of("duty-post", $"{place}-{post}");
}
