using Platform.Approval.IntegrationEvents;
using Platform.Supervision.IntegrationEvents;

namespace Platform.Supervision.Subscriptions;

/// <summary>What moved a clock, and what supervision did about it.</summary>
[Projection(TrailWriter.Projection)]
internal sealed class TellClockStory(TrailWriter trail) :
    IIntegrationEventHandler<DeadlineChanged>,
    IIntegrationEventHandler<CaseSuspended>,
    IIntegrationEventHandler<CaseResumed>,
    IIntegrationEventHandler<DeadlineExtended>,
    IIntegrationEventHandler<SignalRaised>,
    IIntegrationEventHandler<SignalChanged>
{
    public Task Handle(DeadlineChanged fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        $"{Clock(fact.Clock)}由 {fact.OldDue:yyyy-MM-dd} 变为 {fact.NewDue:yyyy-MM-dd}（{Cause(fact.Cause)}）",
        $"{fact.Clock} due date moved from {fact.OldDue:yyyy-MM-dd} to {fact.NewDue:yyyy-MM-dd} ({fact.Cause})",
        null,
        null,
        ct);

    public Task Handle(CaseSuspended fact, CancellationToken ct) => trail.WriteAsync(
        fact, $"暂停计时，预计 {fact.PlannedDays} 个工作日", $"Clock paused, {fact.PlannedDays} working days planned ({fact.Reason})", fact.ByName, null, ct);

    public Task Handle(CaseResumed fact, CancellationToken ct) => trail.WriteAsync(fact, "恢复计时", "Clock resumed", fact.ByName, null, ct);

    public Task Handle(DeadlineExtended fact, CancellationToken ct) => trail.WriteAsync(
        fact,
        fact.Valid ? $"批准延期 {fact.Days} 个工作日" : $"延期 {fact.Days} 个工作日的申请超过法定期限，无效",
        fact.Valid ? $"Extended by {fact.Days} working days" : "Extension approved too late: void",
        fact.ByName,
        null,
        ct);

    public async Task Handle(SignalRaised fact, CancellationToken ct)
    {
        if (fact.CaseNo is not null)
        {
            var track = await trail.WriteAsync(
                fact, $"{Level(fact.Level)} {fact.Code}（{fact.RaisedOn:yyyy-MM-dd}）", $"{fact.Level} {fact.Code} ({fact.RaisedOn:yyyy-MM-dd})", null, null, ct);
            Worsen(track, fact.Level);
        }
    }

    public async Task Handle(SignalChanged fact, CancellationToken ct)
    {
        if (fact.CaseNo is not null && fact.Level != "Reminder")
        {
            var track = await trail.WriteAsync(
                fact, $"{Level(fact.Level)} {fact.Code}：{State(fact.State)}", $"{fact.Level} {fact.Code}: {fact.State}", null, null, ct);
            Worsen(track, fact.Level);
        }
    }

    private static void Worsen(Data.CaseTrack? track, string level)
    {
        if (track is not null && Rank(level) > Rank(track.WorstLevel))
        {
            track.WorstLevel = level;
        }
    }

    private static int Rank(string? level) => level switch { "Red" => 3, "Yellow" => 2, "Reminder" => 1, _ => 0 };

    private static string Level(string level) => level switch { "Red" => "红牌", "Yellow" => "黄牌", _ => "预警" };

    private static string State(string state) => state switch
    {
        "Acknowledged" => "已签收",
        "Explained" => "已说明",
        "Escalated" => "升级",
        _ => "已消除",
    };

    private static string Clock(string clock) => clock switch
    {
        "Statutory" => "法定到期日",
        "Promised" => "承诺到期日",
        "Certificate" => "发证到期日",
        _ => "岗位到期日",
    };

    private static string Cause(string cause) => cause switch
    {
        "Suspended" => "暂停计时",
        "Resumed" => "恢复计时",
        "Extended" => "延期",
        "CalendarChanged" => "工作日历调整",
        _ => cause,
    };
}
