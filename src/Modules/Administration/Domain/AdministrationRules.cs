namespace Platform.Administration.Domain;

/// <summary>The module's part of the code table.</summary>
internal static class AdministrationRules
{
    public static readonly Rule SignInFailed = new(
        "auth.sign-in-failed", "用户名或密码不正确", "User name or password is wrong.", "architecture.md §5");

    public static readonly Rule LockedOut = new(
        "auth.locked-out", "连续输错次数过多，请 {0} 分钟后再试", "Too many wrong passwords; try again in {0} minutes.", "architecture.md §5");

    public static readonly Rule TokenInvalid = new(
        "auth.token-invalid", "令牌无效或已过期，请使用系统启动时给出的最新令牌", "The token is not valid or has run out.", "architecture.md §5");

    public static readonly Rule NotYourPost = new(
        "administration.not-your-post", "您不在该岗位，请在本人岗位中选择", "That is not one of your posts.", "domain.md §5.10");

    public static readonly Rule AlreadySetUp = new(
        "administration.already-set-up", "系统已有人员，请由管理员添加账号",
        "There are people already; an administrator adds accounts.", "architecture.md §5");

    public static readonly Rule NothingProposed = new(
        "administration.calendar-nothing-proposed", "{0} 年没有待发布的日历，请先提出", "Nothing is proposed for {0}.", "domain.md T2");

    public static readonly Rule SecondPersonNeeded = new(
        "administration.calendar-second-person", "日历须由提出人以外的另一人核对发布",
        "Somebody other than the proposer publishes it.", "architecture.md §3");

    public static readonly Rule SettingInThePast = new(
        "administration.setting-in-the-past", "生效日期已过，请选择今天或以后的日期", "The date has passed; choose today or later.", "architecture.md §2");

    public static readonly Rule ScopeTooWide = new(
        "administration.scope-too-wide", "不能授予超出本人范围的权限", "Nobody grants a wider scope than his own.", "domain.md §11");

    public static readonly Rule LastAdministrator = new(
        "administration.last-administrator", "不能收回最后一个可管理人员的角色的权限", "Some role must keep the right to manage people.", "domain.md §11");

    public static IEnumerable<Rule> All =>
    [
        SignInFailed, LockedOut, TokenInvalid, NotYourPost, AlreadySetUp, NothingProposed, SecondPersonNeeded, SettingInThePast,
        ScopeTooWide, LastAdministrator,
    ];
}
