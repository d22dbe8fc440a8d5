namespace Platform.Supervision.Domain;

/// <summary>The module's part of the code table.</summary>
internal static class SupervisionRules
{
    public static readonly Rule NothingToAnswer = new(
        "supervision.nothing-to-answer", "该信号当前为“{0}”，不能进行此操作", "This signal is {0}; the act is not open.", "domain.md §5.14");

    public static readonly Rule ReminderNeedsNoAnswer = new(
        "supervision.reminder-needs-no-answer", "预警提醒无需签收或说明，办结后自动消除", "Reminders need no answer; they vanish when the case moves.", "domain.md §5.14");

    public static readonly Rule NotAddressed = new(
        "supervision.not-addressed", "该信号的责任人不是您，只有责任人或中心管理人员可以签收和说明",
        "Only the addressee or the centre's manager answers a signal.", "domain.md §8, §11");

    public static IEnumerable<Rule> All => [NothingToAnswer, ReminderNeedsNoAnswer, NotAddressed];
}
