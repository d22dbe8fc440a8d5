namespace Platform.Catalog.IntegrationEvents;

/// <summary>授权登记. A post or person may accept, review, decide or issue certain items.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="AuthorisationId">The entry of the register.</param>
/// <param name="StaffNo">Work number of the grantee.</param>
/// <param name="ItemIds">Items it covers.</param>
/// <param name="Scope">Accept, Review, Decide, Issue.</param>
/// <param name="From">First date.</param>
/// <param name="To">Last date, null for open.</param>
/// <param name="Document">The authorising document.</param>
/// <param name="DivisionCode">Place code it holds for.</param>
[EventContract("catalog.authorisation-granted", Public = true)]
public sealed record AuthorisationGranted(
    Guid EventId, DateTimeOffset OccurredAt, Guid AuthorisationId, string StaffNo, IReadOnlyList<Guid> ItemIds, string Scope,
    DateOnly From, DateOnly? To, string Document, string DivisionCode) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => AuthorisationId.ToString();
}
