using Platform.Intake.Domain;

namespace Platform.Intake.Tests.Domain;

/// <summary>Applications in the states the guards speak about.</summary>
internal static class Applications
{
    public static readonly IWorkCalendar Calendar = TestCalendars.Load();
    public static readonly OfficeHours Hours = new(new TimeOnly(17, 30), AfterHoursPolicy.NextWorkingDay);
    public static readonly Official LiMin = new(TwoStreets.Person("limin"), "李敏", "limin");

    public static DateTimeOffset At(string beijing) => ChinaTime.At(
        DateOnly.Parse(beijing[..10], System.Globalization.CultureInfo.InvariantCulture),
        TimeOnly.Parse(beijing[11..], System.Globalization.CultureInfo.InvariantCulture));

    public static Application Received(string at, params MaterialCheck[] checks) => Received(at, false, false, checks);

    public static Application Received(string at, bool instant, bool escalated, params MaterialCheck[] checks)
    {
        var item = Item(instant, escalated, checks.Length);

        return Application.Receive(
            new Receipt
            {
                CaseNo = CaseNumber.Of(TwoStreets.NanShi, ChinaTime.DateOf(At(at)), 1),
                QueryCodePrint = "print",
                Item = item,
                CentreId = TwoStreets.Centre(TwoStreets.NanShi),
                WindowId = TwoStreets.Window(TwoStreets.NanShi, 3),
                Channel = Channel.Window,
                Applicant = WangXiuLan,
                Materials = [.. item.EmptyList().Zip(checks, (m, c) => m with { Check = c })],
                By = LiMin,
            },
            Hours, Calendar, At(at));
    }

    /// <summary>With two of four papers missing and the notice for them given.</summary>
    public static Application Awaiting(string receivedAt, string noticeAt)
    {
        var application = Received(receivedAt, MaterialCheck.Ok, MaterialCheck.Ok, MaterialCheck.Defect, MaterialCheck.Defect);
        application.RequestSupplement(Entries("m3", "m4"), null, Limit.WorkingDays(20), LiMin, Calendar, At(noticeAt));

        return application;
    }

    public static IReadOnlyList<NoticeEntry> Entries(params string[] ids) => [.. ids.Select(id => new NoticeEntry(id, "", "未提供", "补交原件"))];

    private static Applicant WangXiuLan => new()
    {
        Kind = ApplicantKind.Person, Name = "王秀兰", IdType = IdType.ResidentId, IdNumberSealed = "sealed", IdNumberPrint = "print",
        IdTailPrint = "tail", Phone = "13800001234", PhoneTail = "1234",
    };

    private static ItemVersion Item(bool instant, bool escalated, int materials) => new()
    {
        ItemId = TwoStreets.Subsistence, Version = 1, Code = "120101-Test-035", Name = "低保特困户认定申报", CategoryName = "低保特困", ItemType = "20",
        Instant = instant, StatutoryLimit = Limit.WorkingDays(20), PromisedLimit = Limit.WorkingDays(10), Route = [], Fees = [],
        Materials = [.. Enumerable.Range(1, materials).Select(i => new MaterialRequirement($"m{i}", $"材料{i}", "Proof", 1, 0, true, false))],
        DecisionMode = escalated ? "FirstReviewThenUpper" : "Local", ResultName = "证", Conditions = "", Aliases = [], Initials = "",
        Pinyin = "",
        ValidFrom = new DateOnly(2025, 1, 1), Demo = true,
    };
}
