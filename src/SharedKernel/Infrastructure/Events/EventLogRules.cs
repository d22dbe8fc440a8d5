namespace Platform.SharedKernel.Infrastructure;

/// <summary>Rules of operating the event log.</summary>
public static class EventLogRules
{
    /// <summary>409: nothing is left to retry or dismiss.</summary>
    public static readonly Rule ParkedEventSettled = new(
        "platform.parked-event-settled", "该事件已处理或已放弃，无需再操作", "The event was handled or dismissed already.", "architecture.md §2");

    /// <summary>All of them, for the code table.</summary>
    public static IEnumerable<Rule> All => [ParkedEventSettled];
}
