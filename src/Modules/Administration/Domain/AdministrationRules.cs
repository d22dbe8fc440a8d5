namespace Platform.Administration.Domain;

/// <summary>The module's part of the code table.</summary>
internal static class AdministrationRules
{
    public static readonly Rule SignInFailed = new(
        "auth.sign-in-failed", "用户名或密码不正确", "User name or password is wrong.", "architecture.md §5");

    public static readonly Rule LockedOut = new(
        "auth.locked-out", "连续输错次数过多，请 {0} 分钟后再试", "Too many wrong passwords; try again in {0} minutes.", "architecture.md §5");

    public static readonly Rule NotYourPost = new(
        "administration.not-your-post", "您不在该岗位，请在本人岗位中选择", "That is not one of your posts.", "domain.md §5.10");

    public static IEnumerable<Rule> All => [SignInFailed, LockedOut, NotYourPost];
}
