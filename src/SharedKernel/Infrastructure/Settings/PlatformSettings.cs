namespace Platform.SharedKernel.Infrastructure;

/// <summary>Settings of the platform itself.</summary>
public static class PlatformSettings
{
    /// <summary>How long a repeated command still gets its stored answer.</summary>
    public static readonly Setting<int> IdempotencyDays = new(
        "platform.idempotency-days", 30, "days", "重复提交的命令在此天数内返回原结果，过期的记录每晚清理", "architecture.md §2 [CHOICE]");
}
