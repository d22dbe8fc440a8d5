using Platform.Approval.Domain;

namespace Platform.Approval.Tests.Domain;

/// <summary>A case and the people around it, without database or web.</summary>
internal sealed class Desk
{
    public static readonly Official Clerk = new(Guid.Parse("00000000-0000-0000-0000-000000000001"), "李敏");
    public static readonly Official Reviewer = new(Guid.Parse("00000000-0000-0000-0000-000000000002"), "陈静");
    public static readonly Official Approver = new(Guid.Parse("00000000-0000-0000-0000-000000000003"), "赵强");
    public static readonly Official Maker = new(Guid.Parse("00000000-0000-0000-0000-000000000004"), "周萍");
    public static readonly Official Other = new(Guid.Parse("00000000-0000-0000-0000-000000000005"), "韩磊");

    public const string LongNo = "家庭人均收入超过低保标准，拟不同意";

    public static IWorkCalendar Calendar { get; } = TestCalendars.Load();

    public DateTimeOffset Now { get; private set; } = ChinaTime.At(new DateOnly(2026, 3, 2), new TimeOnly(9, 0));

    public ApprovalCase Case { get; }

    public Desk(ItemVersion? item = null)
    {
        Case = ApprovalCase.Open(AcceptedAt(Now), item ?? Item(), Calendar, Now);
        Case.Begin(HolderOf(Reviewer), Calendar, Now);
    }

    public ApprovalTask Task => Case.Current!;

    public static Holder HolderOf(Official who) => new(Guid.Parse("00000000-0000-0000-0000-0000000000aa"), who.Id, who.Name);

    public static ItemVersion Item(string reviewBody = "和平区人民政府", bool certificatePost = true, string resultType = "Approval") => new()
    {
        ItemId = Guid.Parse("00000000-0000-0000-0000-0000000000bb"), Version = 1, Name = "低保特困户认定申报", ItemType = "05", Instant = false,
        StatutoryLimit = Limit.WorkingDays(20), PromisedLimit = Limit.WorkingDays(10),
        Route =
        [
            new(Post.Acceptance, "受理", Limit.WorkingDays(1)),
            new(Post.Review, "审核", Limit.WorkingDays(5)),
            new(Post.Approval, "审批", Limit.WorkingDays(3)),
            .. certificatePost ? [new RouteStep(Post.CertificateMaking, "制证", Limit.WorkingDays(1))] : Array.Empty<RouteStep>(),
        ],
        DecisionMode = "Local", ResultType = resultType, ResultName = "低保证", Conditions = "", LegalBasis = [], ReviewBody = reviewBody,
        Court = "和平区人民法院",
    };

    public Desk On(string beijing)
    {
        var time = beijing.Length > 10 ? TimeOnly.Parse(beijing[11..], null) : new TimeOnly(9, 0);
        Now = ChinaTime.At(DateOnly.Parse(beijing[..10], null), time);

        return this;
    }

    public Desk Claim(Official who, Official? serving = null)
    {
        Case.Claim(Task.Id, who, HolderOf(serving ?? who), Now);

        return this;
    }

    public Desk Report(Official who, TaskOutcome outcome, string opinion = "同意", Official? next = null)
    {
        Case.Complete(Task.Id, new PostReport(outcome, opinion, null, 10), who, HolderOf(next ?? Approver), Calendar, Now);

        return this;
    }

    public Desk Decide(Official who, DecisionOutcome outcome = DecisionOutcome.Approved, params Ground[] grounds)
    {
        var ruling = new Ruling(outcome, outcome == DecisionOutcome.Approved ? "同意" : LongNo, grounds, 10);
        Case.Decide(Task.Id, ruling, who, HolderOf(Maker), Calendar, Now);

        return this;
    }

    public Desk Issue(Official who)
    {
        var paper = new Certificate("南市街证〔2026〕000001号", "低保证", who.Id, who.Name, Now, ChinaTime.DateOf(Now), null);
        Case.IssueCertificate(Task.Id, paper, who);

        return this;
    }

    public Desk AtApproval() => Claim(Reviewer).Report(Reviewer, TaskOutcome.PassAgree);

    public static string Code(Action act) => Assert.Throws<RuleViolation>(act).Rule.Code;

    private static Acceptance AcceptedAt(DateTimeOffset at) => new()
    {
        ApplicationId = Guid.Parse("00000000-0000-0000-0000-0000000000cc"), CaseNo = "12010100620260302000017", ApplicantName = "王*兰",
        HandlingClass = "Promised", At = at, On = ChinaTime.DateOf(at), Deemed = false, Clerk = Clerk, ActingFor = null,
        WindowId = Guid.Empty,
        CentreId = Guid.Empty, DivisionCode = "120101006",
    };
}
