namespace Platform.Administration.IntegrationEvents;

/// <summary>人员变更. A person of the organisation was set up or changed; staff and user share this id.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="PersonId">The person; the same id everywhere.</param>
/// <param name="StaffNo">Work number printed on notices.</param>
/// <param name="Name">Full name of the official (publicised by duty, not private).</param>
/// <param name="Roles">Role codes held.</param>
/// <param name="DivisionCode">Division whose subtree the person works in.</param>
/// <param name="CentreCode">Place code (9 digits) of the centre the person is posted at, null for district staff.</param>
/// <param name="IsHead">本机关负责人: may extend a statutory limit (行政许可法 42).</param>
/// <param name="Active">False once left.</param>
[EventContract("administration.person-changed", Public = true)]
public sealed record PersonChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid PersonId, string StaffNo, string Name, IReadOnlyList<string> Roles,
    string DivisionCode, string? CentreCode, bool IsHead, bool Active) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => PersonId.ToString();
}
