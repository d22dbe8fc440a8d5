namespace Platform.SharedKernel.Infrastructure;

/// <summary>办公时间设置. One pair of hours a centre, for everything that asks: late receipts, unstaffed minutes.</summary>
public static class OfficeSettings
{
    /// <summary>Opening time in Asia/Shanghai.</summary>
    public static readonly Setting<TimeOnly> Open = new(
        "platform.office-open", new TimeOnly(9, 0), "时刻", "上班时间：空岗分钟只在办公时间内计算", "domain.md §3.1 [CHOICE]");

    /// <summary>Closing time in Asia/Shanghai; exactly then is in time (T7).</summary>
    public static readonly Setting<TimeOnly> Close = new(
        "platform.office-close", new TimeOnly(17, 30), "时刻", "下班时间：之后收到的申请按非办公时间规则计算收件日", "domain.md §3.1, T7 [CHOICE]");
}
