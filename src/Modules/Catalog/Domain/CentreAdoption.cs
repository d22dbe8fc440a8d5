namespace Platform.Catalog.Domain;

/// <summary>What a centre decided about an item.</summary>
internal enum AdoptionDecision
{
    Adopted,
    NotApplicable,
    Later,
}

/// <summary>事项进驻. Whether a centre takes an item, and if not, why.</summary>
internal sealed class CentreAdoption : AggregateRoot
{
    private CentreAdoption()
    {
    }

    public Guid CentreId { get; private init; }

    public string PlaceCode { get; private init; } = "";

    public Guid ItemId { get; private init; }

    public AdoptionDecision Decision { get; private set; }

    public string? Reason { get; private set; }

    public static CentreAdoption Decide(
        Guid id, ServiceCentre centre, Guid itemId, AdoptionDecision decision, string? reason, DateTimeOffset now)
    {
        var adoption = new CentreAdoption { Id = id, CentreId = centre.Id, PlaceCode = centre.PlaceCode, ItemId = itemId };
        adoption.Apply(decision, reason, now);

        return adoption;
    }

    /// <summary>Decides anew; nothing is told when nothing changed.</summary>
    public void Reconsider(AdoptionDecision decision, string? reason, DateTimeOffset now)
    {
        if ((Decision, Reason) != (decision, reason))
        {
            Apply(decision, reason, now);
        }
    }

    private void Apply(AdoptionDecision decision, string? reason, DateTimeOffset now)
    {
        if (decision != AdoptionDecision.Adopted && string.IsNullOrWhiteSpace(reason))
        {
            throw new RuleViolation(CatalogRules.AdoptionReasonMissing);
        }

        (Decision, Reason) = (decision, reason);
        Raise(new Changed(this, now));
    }

    internal sealed record Changed(CentreAdoption Adoption, DateTimeOffset At) : IDomainEvent;
}
