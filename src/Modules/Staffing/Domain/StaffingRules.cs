namespace Platform.Staffing.Domain;

/// <summary>The module's part of the code table.</summary>
internal static class StaffingRules
{
    public static readonly Rule NotYours = new(
        "staffing.not-your-post", "您不是该岗位的A岗或B岗人员，不能办理", "You are neither A nor B of this post.", "domain.md §5.10");

    public static readonly Rule OnlyB = new(
        "staffing.only-b-may-cover", "只有该岗位的B岗人员可以顶岗：{0}", "Only a B of this post may take over: {0}.", "domain.md W3");

    public static readonly Rule NothingToCover = new(
        "staffing.nothing-to-cover", "该岗位当前为“{0}”，不需要顶岗", "Nobody is missing at this post.", "domain.md W3");

    public static readonly Rule NotServing = new(
        "staffing.not-serving", "该岗位当前为“{0}”，不能登记离岗", "Only who serves can leave.", "domain.md W2");

    public static readonly Rule AlreadyServing = new(
        "staffing.already-serving", "{0}已在岗，无需重复签到", "{0} serves already.", "domain.md W1");

    public static readonly Rule NobodyLeft = new(
        "staffing.nobody-left", "A岗与B岗不能同时不在岗：B岗均已离岗，请先安排人员", "A and all B may not be away together.", "domain.md §5.10");

    public static readonly Rule CoversElsewhere = new(
        "staffing.covers-elsewhere", "您正在{0}顶岗，一人同时只能顶一个岗位", "You already stand in at {0}; one person covers one post at a time.", "domain.md §13 (18)");

    public static IEnumerable<Rule> All => [NotYours, OnlyB, NothingToCover, NotServing, AlreadyServing, NobodyLeft, CoversElsewhere];
}
