namespace Platform.Approval.IntegrationEvents;

/// <summary>任务转派. A task moved to another person.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="TaskId">The task.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Post">The post.</param>
/// <param name="From">Who had it.</param>
/// <param name="To">Who has it now.</param>
/// <param name="ToName">Name of the official.</param>
/// <param name="Cause">CoverStarted, CoverEnded, Recusal, Manager.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.task-reassigned", Public = true)]
public sealed record TaskReassigned(
    Guid EventId, DateTimeOffset OccurredAt, Guid TaskId, string CaseNo, string Post, Guid? From, Guid To, string ToName,
    string Cause, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
