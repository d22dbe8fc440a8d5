namespace Platform.Supervision.Domain;

/// <summary>Thresholds of the signal rules in force for a place on a day.</summary>
/// <param name="ReminderDays">Working days left at which a reminder is due.</param>
/// <param name="RedAfterPromiseDays">Working days a promise may be late before it is red.</param>
/// <param name="AcknowledgeDays">Working days to acknowledge a yellow card.</param>
/// <param name="ExplainDays">Working days to explain it.</param>
/// <param name="WindowRedMinutes">Office minutes without anybody that make a red card.</param>
/// <param name="WindowRedTimes">Times in a month that make a red card.</param>
internal sealed record SignalThresholds(
    int ReminderDays, int RedAfterPromiseDays, int AcknowledgeDays, int ExplainDays, int WindowRedMinutes, int WindowRedTimes);

/// <summary>Local values (domain.md §8 [PRAC]/[CHOICE]), data per authority.</summary>
internal static class SupervisionSettings
{
    public static readonly Setting<int> ReminderDays = new(
        "supervision.reminder-days", 1, "工作日", "距到期日还剩几个工作日时发出预警", "domain.md S-REM [PRAC]");

    public static readonly Setting<int> RedAfterPromiseDays = new(
        "supervision.red-after-promise-days", 3, "工作日", "超承诺期限多少个工作日以上由黄牌转红牌", "domain.md S-PRO [CHOICE]");

    public static readonly Setting<int> AcknowledgeDays = new(
        "supervision.acknowledge-days", 1, "工作日", "黄牌须在几个工作日内签收", "domain.md S-ACK [CHOICE]");

    public static readonly Setting<int> ExplainDays = new(
        "supervision.explain-days", 3, "工作日", "黄牌须在几个工作日内说明", "domain.md S-ACK [CHOICE]");

    public static readonly Setting<int> WindowRedMinutes = new(
        "supervision.window-red-minutes", 30, "办公时间内的分钟", "空岗多久以上由黄牌转红牌", "domain.md S-WIN [CHOICE]");

    public static readonly Setting<int> WindowRedTimes = new(
        "supervision.window-red-times", 3, "次/月", "同一岗位当月第几次空岗直接发红牌", "domain.md S-WIN [CHOICE]");
}
