namespace Platform.Approval.IntegrationEvents;

/// <summary>任务完成. A post has done its part.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="TaskId">The task.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Post">The post.</param>
/// <param name="Outcome">PassAgree, PassDisagree, ReturnToPrevious, Decide, Issued.</param>
/// <param name="By">Who acted.</param>
/// <param name="ByName">Name of the official.</param>
/// <param name="ActingFor">The A-post person for whom B acted, null otherwise.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.task-completed", Public = true)]
public sealed record TaskCompleted(
    Guid EventId, DateTimeOffset OccurredAt, Guid TaskId, Guid CaseId, string CaseNo, string Post, string Outcome, Guid By,
    string ByName, Guid? ActingFor, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
