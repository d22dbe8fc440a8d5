namespace Platform.Approval.Domain;

/// <summary>审批设置. Values that practice or our own choice fixes; every authority may set its own.</summary>
internal static class ApprovalSettings
{
    public static readonly Setting<int> NegativeOpinionLength = new(
        "approval.negative-opinion-length", 10, "字", "否定意见、退回意见和不予决定的意见最少字数", "domain.md §3.4 [CHOICE]");

    public static readonly Setting<int> ReminderDays = new(
        "approval.light-reminder-days", 1, "工作日", "任务列表中距到期不超过多少个工作日显示预警", "domain.md S-REM [CHOICE]");

    public static readonly Setting<int> RedAfterDays = new(
        "approval.light-red-after-days", 3, "工作日", "任务列表中超过承诺期限多少个工作日后显示红灯", "domain.md S-PRO [CHOICE]");
}
