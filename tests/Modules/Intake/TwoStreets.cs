using Platform.Administration.IntegrationEvents;
using Platform.Catalog.IntegrationEvents;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Intake.Tests;

/// <summary>What Catalog, Staffing and Administration would have told: two centres of 和平区, their windows, people and four items.</summary>
internal static class TwoStreets
{
    public const string NanShi = "120101006";
    public const string NanYingMen = "120101005";

    private static readonly DateTimeOffset Before = new(2025, 1, 2, 9, 0, 0, ChinaTime.Offset);

    public static Guid OldAgeCard { get; } = Item(29);

    public static Guid Subsistence { get; } = Item(35);

    public static Guid Disability { get; } = Item(48);

    public static Guid Homestead { get; } = Item(82);

    /// <summary>Published, but not before 2030.</summary>
    public static Guid NotYet { get; } = Item(60);

    public static Actor HeJing { get; } = Clerk(NanShi, "hejing", "何静");

    public static Actor WuGang { get; } = Clerk(NanShi, "wugang", "吴刚");

    public static Actor MaLi { get; } = Clerk(NanShi, "mali", "马丽");

    public static Actor HanMei { get; } = Clerk(NanShi, "hanmei", "韩梅");

    public static Guid Item(int referenceNo) => SeedIds.Of("item", referenceNo.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public static Guid Centre(string placeCode) => SeedIds.Of("centre", placeCode);

    public static Guid Window(string placeCode, int no) => SeedIds.Of("window", $"{placeCode}-{no}");

    public static Guid Post(string placeCode, int window) => SeedIds.Of("duty-post", $"{placeCode}-{window}");

    public static Guid Person(string staffNo) => SeedIds.Of("person", staffNo);

    public static async Task TellAsync(ModuleHost<IntakeModule> intake)
    {
        await TellCentreAsync(intake, NanShi, "南市街");
        await TellCentreAsync(intake, NanYingMen, "南营门街");
        foreach (var actor in new[] { TestActors.LiMin, HeJing, WuGang, MaLi, HanMei, TestActors.WangFang })
        {
            await intake.DeliverAsync(Filed(actor, active: actor != HanMei));
        }

        await TellPostAsync(intake, NanShi, 3, TestActors.LiMin, HeJing);
        await TellPostAsync(intake, NanShi, 4, MaLi, WuGang);
        await TellPostAsync(intake, NanShi, 10, WuGang, MaLi);
        await TellPostAsync(intake, NanYingMen, 3, TestActors.WangFang, HeJing);
        foreach (var item in DemoItems.All)
        {
            await intake.DeliverAsync(item);
        }

        await intake.DeliverAsync(new AuthorisationGranted(
            Ids.New(Before), Before, SeedIds.Of("authorisation", "29"), "limin", [OldAgeCard], "Decide", new DateOnly(2025, 1, 1), null,
            "南市街授〔2025〕1号", "120101"));
    }

    public static PersonChanged Filed(Actor actor, bool active) => new(
        Ids.New(Before), Before, actor.Id, actor.StaffNo, actor.Name, actor.Roles, actor.DivisionCode, actor.CentrePlaceCode, false,
        active);

    public static CoverStarted Cover(Actor a, Actor b, int window) => new(
        Ids.New(Before), Before, SeedIds.Of("cover", b.StaffNo), Post(NanShi, window), "Acceptance", Window(NanShi, window), a.Id, b.Id,
        b.Name,
        "Meeting", Centre(NanShi), NanShi);

    public static CoverEnded CoverOver(Actor a, Actor b, int window) => new(
        Ids.New(Before), Before, SeedIds.Of("cover", b.StaffNo), Post(NanShi, window), "Acceptance", Window(NanShi, window), a.Id, a.Name,
        b.Id,
        Centre(NanShi), NanShi);

    private static Actor Clerk(string placeCode, string staffNo, string name) => TestActors.LiMin with
    {
        Id = Person(staffNo), StaffNo = staffNo, Name = name, DivisionCode = placeCode, CentrePlaceCode = placeCode,
    };

    private static async Task TellCentreAsync(ModuleHost<IntakeModule> intake, string placeCode, string street)
    {
        await intake.DeliverAsync(new CentreRegistered(
            Ids.New(Before), Before, Centre(placeCode), placeCode, true, $"和平区{street}行政服务中心", street, "TownCentre", "和平区",
            "天津市和平区某路1号", "022-27000000", "022-27000001"));
        await TellWindowAsync(intake, placeCode, 3, "社会事务窗口", "Department", OldAgeCard, Subsistence, Homestead, NotYet);
        await TellWindowAsync(intake, placeCode, 4, "户籍窗口", "Department", Disability);
        await TellWindowAsync(intake, placeCode, 10, "综合受理窗口", "Comprehensive");
        foreach (var item in new[] { OldAgeCard, Subsistence, Disability })
        {
            await intake.DeliverAsync(new CentreAdoptionChanged(
                Ids.New(Before), Before, Centre(placeCode), item, "Adopted", null, placeCode));
        }
    }

    private static Task TellWindowAsync(ModuleHost<IntakeModule> intake, string placeCode, int no, string name, string kind,
        params Guid[] items) =>
        intake.DeliverAsync(new WindowOpened(
            Ids.New(Before), Before, Window(placeCode, no), Centre(placeCode), no, name, kind, items, placeCode));

    private static Task TellPostAsync(ModuleHost<IntakeModule> intake, string placeCode, int window, Actor a, Actor b) =>
        intake.DeliverAsync(new DutyPostFilled(
            Ids.New(Before), Before, Post(placeCode, window), "Acceptance", Window(placeCode, window), a.Id, a.Name, [b.Id],
            Centre(placeCode),
            placeCode));
}
