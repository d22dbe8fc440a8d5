namespace Platform.Intake.Domain;

/// <summary>收件受理规则. The module's part of the code table.</summary>
internal static class IntakeRules
{
    public static readonly Rule NotYourWindow = new(
        "intake.not-your-window", "您今天不在{0}，不能办理该窗口的业务", "You are not posted at this window.", "domain.md AP3");

    public static readonly Rule NotYourPost = new(
        "intake.not-your-post", "须由窗口受理岗办理", "Only clerks of the acceptance post may do this.", "domain.md §11");

    public static readonly Rule CoverNotConfirmed = new(
        "intake.cover-not-confirmed", "您是{0}的B岗，请先确认顶岗再办理", "You are the B person here; confirm the takeover first.", "domain.md AP3, W3");

    public static readonly Rule CoveredByOther = new(
        "intake.covered-by-other", "{0}现由{1}顶岗，请先办理回岗", "Somebody covers this window; come back to your post first.", "domain.md AP3, W6");

    public static readonly Rule NotCheckedIn = new(
        "intake.not-checked-in", "您今天尚未到岗签到，请先签到", "Check in at your post first.", "domain.md AP3, W1");

    public static readonly Rule ClerkNotActive = new(
        "intake.clerk-not-active", "您的上岗备案已停用，请联系中心管理员", "Your filing as staff is not active.", "domain.md AP3");

    public static readonly Rule ItemNotHere = new(
        "intake.item-not-here", "本窗口不办理《{0}》，请到{1}", "This window does not take the item.", "domain.md AP3");

    public static readonly Rule ItemNotInForce = new(
        "intake.item-not-in-force", "《{0}》现在没有生效的版本，不能收件", "The item has no version in force.", "domain.md AP3");

    public static readonly Rule ChannelNotHere = new(
        "intake.channel-not-here", "窗口只能登记现场、邮寄、传真、电子邮件收到的申请", "The window registers what came in person, by post, fax or e-mail.",
        "domain.md AP3");

    public static readonly Rule NotNow = new(
        "intake.not-now", "本件{0}，不能做此操作", "The state of the application does not allow this.", "domain.md §5.1");

    public static readonly Rule AcceptanceLate = new(
        "intake.acceptance-late", "受理期限已于{0}届满，依法自收到之日起视为受理", "The acceptance limit has passed; the law deems the application accepted.",
        "行政许可法 32(1)(4), domain.md AP6, AP8");

    public static readonly Rule MaterialOpen = new(
        "intake.material-open", "必要材料《{0}》尚未收齐或不合格，不能受理", "A required material is missing or defective.", "domain.md AP8");

    public static readonly Rule MaterialUnchecked = new(
        "intake.material-unchecked", "请先核对《{0}》：补正只能告知一次，须一次写全", "Check every material first: the notice must be complete.",
        "行政许可法 32(1)(4), domain.md AP6");

    public static readonly Rule SupplementIncomplete = new(
        "intake.supplement-incomplete", "《{0}》不合格但未写入告知：须一次告知全部内容", "A defective material is missing in the notice.",
        "行政许可法 32(1)(4), domain.md AP6");

    public static readonly Rule SupplementGroundless = new(
        "intake.supplement-groundless", "《{0}》已核对合格，不能要求补正", "The material was found in order; it cannot be asked for again.",
        "domain.md AP6");

    public static readonly Rule SecondSupplement = new(
        "intake.second-supplement", "补正只能一次告知(行政许可法32条)，本件已告知；现可：{0}；确有新情况须写明", "The notice is given once; allowed now: {0}; or state the new fact.",
        "行政许可法 32(1)(4), domain.md AP6, S-2ND");

    public static readonly Rule SupplementLate = new(
        "intake.supplement-late", "补正期限已于{0}届满，请重新申请", "The time to supplement has passed; file again.", "domain.md AP14");

    public static readonly Rule NotAskedFor = new(
        "intake.not-asked-for", "《{0}》不在待补材料之列", "The notice does not wait for this material.", "domain.md AP7");

    public static readonly Rule NotInstant = new(
        "intake.not-instant", "《{0}》不是即办件，不能当场决定", "The item is not decided at the window.", "domain.md §5.2");

    public static readonly Rule NotAuthorised = new(
        "intake.not-authorised", "您没有《{0}》的当场决定授权，只能受理", "You hold no authorisation to decide this item.", "domain.md §5.2");

    public static readonly Rule RecipientUnknown = new(
        "intake.recipient-unknown", "领取人证件后四位与申请人不符；代领请写明与申请人的关系",
        "The recipient's last four do not match; a proxy must state the relation.", "domain.md AP17");

    public static IReadOnlyList<Rule> All { get; } =
    [
        NotYourWindow, NotYourPost, CoverNotConfirmed, CoveredByOther, NotCheckedIn, ClerkNotActive, ItemNotHere, ItemNotInForce,
        ChannelNotHere, NotNow, AcceptanceLate, MaterialOpen, MaterialUnchecked, SupplementIncomplete, SupplementGroundless,
        SecondSupplement, SupplementLate, NotAskedFor, NotInstant, NotAuthorised, RecipientUnknown,
    ];
}
