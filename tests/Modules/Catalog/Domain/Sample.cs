using Platform.Catalog.Domain;

namespace Platform.Catalog.Tests.Domain;

/// <summary>A reference item and a version that may be published; a test breaks one thing.</summary>
internal static class Sample
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 9, 0, 0, ChinaTime.Offset);

    public static PublicationGuard Guard { get; } = new(CatalogSettings.VagueMaterialWords.Default);

    public static MaterialRequirement Material { get; } = new("m1", "申请书", MaterialKind.Form, "某条例第一条", 1, 0, true, false);

    public static ItemContent Content { get; } = new()
    {
        Name = "测试事项", ImplementingBody = "某区民政局", ItemType = "05", HandlingKind = HandlingKind.Promised,
        LegalBasis = [new("某条例", "国务院令第1号", "第一条", "应当办理。")], Conditions = "本街道户籍", Materials = [Material],
        StatutoryLimit = Limit.WorkingDays(20), PromisedLimit = Limit.WorkingDays(10),
        Route = [Step(Post.Acceptance, 1), Step(Post.Review, 5), Step(Post.Approval, 3), Step(Post.CertificateMaking, 1)],
        Procedure = ["申请", "受理", "决定"], HandlingDepartment = "公共服务办公室", Place = "大厅", Hours = "工作日", ContactPhone = "022-00000100",
        SupervisionPhone = "022-00000110", Online = false, NotOnlineReason = "未接入", UseLevel = AdminLevel.Town,
        PowerSource = PowerSource.Delegated, BodyKind = BodyKind.Statutory, ServerTypes = [ServerType.NaturalPerson], MaxVisits = 1,
        VisitReason = "核对原件", DecisionMode = DecisionMode.Local, ResultType = ResultType.Certificate, ResultName = "证明",
        ToleranceAllowed = false, CommitmentAllowed = false, AgencyAllowed = true, Bookable = true, MailMaterials = false,
        MailResult = true, SelfService = false, ReviewBody = "某区人民政府", Court = "某区人民法院", Pinyin = "ce shi shi xiang",
        ValidFrom = new DateOnly(2026, 1, 1), Demo = true,
    };

    public static ItemContent Instant { get; } = Content with
    {
        HandlingKind = HandlingKind.Instant, PromisedLimit = Limit.SameDay,
        Route = [new(Post.Acceptance, "受理", Limit.SameDay), new(Post.Approval, "决定", Limit.SameDay)],
    };

    public static ReferenceItem Reference(string? inactive = null) => ReferenceItem.Enter(
        SeedIds.Of("reference-item", "99"), 99, new("测试事项", "Other", "其他", "ce shi shi xiang", [], inactive, null, 1));

    public static ServiceItem Draft(ItemContent? content = null) =>
        ServiceItem.Draft(SeedIds.Of("item", "99"), "120101", Reference(), content ?? Content);

    public static PostStep Step(Post post, int days) => new(post, "职能", Limit.WorkingDays(days));
}
