namespace Platform.Approval.IntegrationEvents;

/// <summary>任务派发. A task waits at a post.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="TaskId">The task.</param>
/// <param name="CaseId">The case.</param>
/// <param name="CaseNo">Case number.</param>
/// <param name="Post">Review, Approval, CertificateMaking.</param>
/// <param name="Assignee">Person it is for, null while any holder of the post may claim it.</param>
/// <param name="AssigneeName">Name of the official.</param>
/// <param name="StepDue">Due date of the post's limit.</param>
/// <param name="Centre">The centre.</param>
/// <param name="DivisionCode">Place code of the centre.</param>
[EventContract("approval.task-assigned", Public = true)]
public sealed record TaskAssigned(
    Guid EventId, DateTimeOffset OccurredAt, Guid TaskId, Guid CaseId, string CaseNo, string Post, Guid? Assignee,
    string? AssigneeName, DateOnly StepDue, Guid Centre, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => CaseNo;

    /// <inheritdoc/>
    public Guid? CentreId => Centre;
}
