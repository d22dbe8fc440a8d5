namespace Platform.Intake.Domain;

/// <summary>收件受理设置. Values that practice or our own choice fixes; every authority may set its own.</summary>
internal static class IntakeSettings
{
    public static readonly Setting<AfterHoursPolicy> AfterHours = new(
        "intake.after-hours-policy", AfterHoursPolicy.NextWorkingDay, "规则", "非办公时间收到的申请算哪一天收件（须作为服务须知公布）",
        "电子签名法 11, domain.md T7 [CHOICE]");

    public static readonly Setting<int> SupplementDays = new(
        "intake.supplement-days", 20, "工作日", "申请人补正材料的期限，逾期终止办理", "domain.md AP14 [CHOICE]");

    public static readonly Setting<int> SupplementReminderDays = new(
        "intake.supplement-reminder-days", 5, "工作日", "补正到期前多少个工作日提醒申请人", "domain.md AP14 [CHOICE]");

    public static readonly Setting<int> PickUpFirstDays = new(
        "intake.pick-up-first-days", 5, "工作日", "结果待领取多少个工作日后第一次催领", "domain.md §7.1 [CHOICE]");

    public static readonly Setting<int> PickUpAgainDays = new(
        "intake.pick-up-again-days", 10, "工作日", "此后每隔多少个工作日再次催领", "domain.md §7.1 [CHOICE]");

    public static readonly Setting<bool> CheckInRequired = new(
        "intake.check-in-required", false, "是/否", "A岗当天签到后才能办理；否：未签到视为A岗在岗", "domain.md AP3 [CHOICE]");
}
