using Platform.Catalog.IntegrationEvents;

namespace Platform.Intake.Tests;

/// <summary>Published versions as Catalog tells them.</summary>
internal static class DemoItems
{
    private static readonly DateTimeOffset Before = new(2025, 1, 2, 9, 0, 0, ChinaTime.Offset);

    public static IReadOnlyList<ServiceItemPublished> All { get; } =
    [
        Version(29, "老年证办理", instant: true, "申请表", "居民身份证", "近期免冠照片"),
        Version(35, "低保特困户认定申报", instant: false, "申请书", "居民户口簿", "收入证明", "家庭成员关系证明"),
        Version(48, "残疾证申报", instant: false, "申请表", "居民身份证"),
        Version(82, "农村宅基地初审", instant: false, "申请书") with { DecisionMode = "FirstReviewThenUpper" },
        Version(60, "廉租房租金核减", instant: false, "申请表") with { ValidFrom = new DateOnly(2030, 1, 1) },
    ];

    private static ServiceItemPublished Version(int no, string name, bool instant, params string[] materials) => new(
        Ids.New(Before), Before, TwoStreets.Item(no), $"120101-Test-{no:D3}", 1, no, name, "Test", "社会事务", "20", instant,
        Limit.WorkingDays(20), instant ? Limit.SameDay : Limit.WorkingDays(10),
        [
            new(1, "Acceptance", "受理", Limit.WorkingDays(1)), new(2, "Review", "审核", Limit.WorkingDays(5)),
            new(3, "Approval", "审批", Limit.WorkingDays(3)),
        ],
        [.. materials.Select((m, i) => new ItemMaterial($"m{i + 1}", m, "Proof", "依据", 1, 0, true, false))],
        [], "Local", "Certificate", name.Replace("办理", "", StringComparison.Ordinal), "符合条件", ["依据"], "和平区人民政府", "和平区人民法院", false, false,
        [], "x", "x", new DateOnly(2025, 1, 1), null, true, "120101");
}
