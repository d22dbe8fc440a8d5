namespace Platform.Administration;

/// <summary>What an authority may set about this module; all are our own choice.</summary>
internal static class AdministrationSettings
{
    public static readonly Setting<int> FailuresAllowed = new(
        "administration.sign-in-failures", 5, "次", "连续输错多少次密码后锁定该用户名", "domain.md [CHOICE]");

    public static readonly Setting<int> LockMinutes = new(
        "administration.lock-out-minutes", 10, "分钟", "用户名锁定多长时间", "domain.md [CHOICE]");

    public static readonly Setting<int> IdleMinutes = new(
        "administration.session-idle-minutes", 30, "分钟", "多长时间无操作后需要重新登录", "domain.md [CHOICE]");

    public static readonly Setting<int> SessionHours = new(
        "administration.session-hours", 8, "小时", "一次登录最长有效时间", "domain.md [CHOICE]");

    /// <summary>The value for the whole deployment, at least 1: a zero would lock everybody out, also him who could correct it.</summary>
    public static int Positive(this ISettings settings, Setting<int> setting, DateOnly on) => Math.Max(1, settings.Get(setting, "", on));
}
