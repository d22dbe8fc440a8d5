namespace Platform.Administration.IntegrationEvents;

/// <summary>机构变更. An org unit was set up or changed.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="OrgUnitId">The unit.</param>
/// <param name="Code">Unique code.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">Government, DistrictAuthority, StreetOffice, Department, LocalStation, Discipline, LeadingGroup.</param>
/// <param name="Level">Administrative level 1–6 (domain.md §1.1).</param>
/// <param name="DivisionCode">Division of the unit.</param>
/// <param name="ParentId">Parent unit, null for the root.</param>
[EventContract("administration.org-unit-changed", Public = true)]
public sealed record OrgUnitChanged(
    Guid EventId, DateTimeOffset OccurredAt, Guid OrgUnitId, string Code, string Name, string Kind, int Level,
    string DivisionCode, Guid? ParentId) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => OrgUnitId.ToString();
}
