namespace Platform.Documents.Tests;

/// <summary>Drafts as the modules make them.</summary>
internal static class Papers
{
    public const string CaseNo = "12010100620260302000017";

    public static IssuingBody NanShi { get; } =
        new("120101006", "南市街", "和平区南市街行政服务中心", "022-27200000", "022-12345678", "天津市和平区南市街道首善大街1号");

    public static IssuingBody NanYingMen { get; } = new("120101005", "南营门街", "和平区南营门街行政服务中心", "022-27300000", "022-12345678");

    public static NoticeCase Case { get; } =
        new(SeedIds.Of("case", CaseNo), CaseNo, "低保特困户认定申报", "王秀兰", "482913");

    public static DocumentDraft Acceptance(IssuingBody? body = null) => Notices.Acceptance(
        body ?? NanShi, Case, new(new(2026, 3, 2), new(2026, 3, 16), new(2026, 3, 30)),
        [new("受理", "1个工作日"), new("审核", "5个工作日"), new("审批", "3个工作日"), new("制证", "1个工作日")]);

    public static DocumentDraft Receipt(IssuingBody? body = null) => Notices.Receipt(
        body ?? NanShi, Case, [new("申请书", 1, 0), new("居民户口簿", 1, 1, "核验原件后退回")],
        new(2026, 3, 2, 9, 5, 0, ChinaTime.Offset), new(2026, 3, 2), new(2026, 3, 9));

    public static DocumentDraft Supplement(int defects, string? howToCure = null) => Notices.Supplement(
        NanShi, Case, [.. Enumerable.Range(1, defects).Select(i => new NoticeDefect($"材料{i}", "复印件不清晰", howToCure ?? "重新提交清晰复印件"))],
        new(2026, 3, 30));

    /// <summary>Every factory there is.</summary>
    public static IReadOnlyList<DocumentDraft> All { get; } =
    [
        Receipt(),
        Acceptance(),
        Supplement(2),
        Notices.Approval(NanShi, Case, new(new(2026, 3, 2), new(2026, 3, 11), "认定为最低生活保障家庭", "自2026年4月1日至2027年3月31日")),
        Notices.Refusal(NanShi, Case, new(2026, 3, 2), [new("收入高于标准", "《社会救助暂行办法》第九条")], new("和平区人民政府", "和平区人民法院")),
        Notices.Certificate(NanShi, Case, "最低生活保障证", new("王秀兰", "120***********0028"), new("保障人口3人", new(2026, 4, 1), null)),
        Notices.Delivery(NanShi, Case, new("窗口领取", "王秀兰", "0028", "本人", Noon), [new("准予决定书", "南市街准〔2026〕000001号")]),
        Notices.Extension(NanShi, Case, 10, "外地核对结果尚未返回", new(2026, 3, 30), new(2026, 4, 14)),
        Notices.SpecialProcedure(NanShi, Case, new("专家评审", "《中华人民共和国行政许可法》第四十五条的规定", new(2026, 3, 5), 7, "承诺期限、法定期限")),
        Notices.HandoverSheet(NanShi, Case.Id, new("3号窗口", "李敏", "何静", "外出培训", Noon), []),
        Notices.Instant(NanShi, Case, [new("申请表", 1, 0)], Noon, Noon, "准予办理"),
    ];

    private static DateTimeOffset Noon { get; } = new(2026, 3, 2, 12, 0, 0, ChinaTime.Offset);
}
