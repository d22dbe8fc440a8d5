namespace Platform.Catalog.Domain;

/// <summary>What the grantee may do.</summary>
internal enum AuthorisationScope
{
    Accept,
    Review,
    Decide,
    Issue,
}

/// <summary>On what footing; an entrusted body acts in the grantor's name (行政许可法 24).</summary>
internal enum AuthorisationKind
{
    Delegation,
    Authorisation,
    Entrustment,
}

/// <summary>授权登记. A person may accept, review, decide or issue certain items; deciding at the window needs scope Decide.</summary>
internal sealed class Authorisation : AggregateRoot
{
    private Authorisation()
    {
    }

    public string StaffNo { get; private init; } = "";

    public string PlaceCode { get; private init; } = "";

    public AuthorisationTerms Terms { get; private set; } = new([], default, default, "", "", default, null);

    public static Authorisation Grant(Guid id, string staffNo, string placeCode, AuthorisationTerms terms, DateTimeOffset now)
    {
        var authorisation = new Authorisation { Id = id, StaffNo = staffNo, PlaceCode = placeCode };
        authorisation.Apply(terms, now);

        return authorisation;
    }

    /// <summary>Takes changed terms; nothing is told when nothing changed.</summary>
    public void Renew(AuthorisationTerms terms, DateTimeOffset now)
    {
        if (!Terms.SameAs(terms))
        {
            Apply(terms, now);
        }
    }

    private void Apply(AuthorisationTerms terms, DateTimeOffset now)
    {
        if (terms.ItemIds.Count == 0 || string.IsNullOrWhiteSpace(terms.Document) || terms.To < terms.From)
        {
            throw new RuleViolation(CatalogRules.AuthorisationIncomplete);
        }

        Terms = terms;
        Raise(new Granted(this, now));
    }

    internal sealed record Granted(Authorisation Authorisation, DateTimeOffset At) : IDomainEvent;
}

/// <summary>What an authorisation says.</summary>
/// <param name="ItemIds">Items it covers.</param>
/// <param name="Scope">What may be done.</param>
/// <param name="Kind">Footing.</param>
/// <param name="Grantor">Who grants; shown in the head of documents.</param>
/// <param name="Document">The authorising document.</param>
/// <param name="From">First date.</param>
/// <param name="To">Last date, null for open.</param>
internal sealed record AuthorisationTerms(
    IReadOnlyList<Guid> ItemIds, AuthorisationScope Scope, AuthorisationKind Kind, string Grantor, string Document, DateOnly From,
    DateOnly? To)
{
    public bool SameAs(AuthorisationTerms other) => ItemIds.SequenceEqual(other.ItemIds) && this with { ItemIds = other.ItemIds } == other;
}
