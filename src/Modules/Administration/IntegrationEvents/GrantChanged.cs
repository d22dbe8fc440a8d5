namespace Platform.Administration.IntegrationEvents;

/// <summary>授权点变更. A role gained or lost a capability; takes effect with the next request.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="Role">Role code.</param>
/// <param name="Capability">Capability code.</param>
/// <param name="Scope">o, w, c, d, * (domain.md §11), or null when revoked.</param>
[EventContract("administration.grant-changed", Public = true)]
public sealed record GrantChanged(Guid EventId, DateTimeOffset OccurredAt, string Role, string Capability, string? Scope)
    : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => Role;

    /// <inheritdoc/>
    public string DivisionCode => "";
}
