namespace Platform.Approval.Domain;

/// <summary>已知中心. What we remember of Catalog's centre: the issuing body of our notices.</summary>
internal sealed class KnownCentre
{
    public required Guid Id { get; init; }
    public required string PlaceCode { get; init; }
    public required string Name { get; set; }
    public required string ShortName { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? SupervisionPhone { get; set; }
}

/// <summary>已知岗位. Who stands at a post as A, who may stand in, who covers now. Staffing owns it.</summary>
internal sealed class KnownPost
{
    public required Guid Id { get; init; }
    public required string PlaceCode { get; init; }
    public required Post Post { get; set; }
    public required Guid A { get; set; }
    public required string AName { get; set; }
    public required IReadOnlyList<Guid> Bs { get; set; }

    /// <summary>The running cover; null when A serves.</summary>
    public Guid? CoverId { get; private set; }

    public string? CoverName { get; private set; }

    /// <summary>Who serves now: A, or the covering B.</summary>
    public Guid Serving { get; private set; }

    /// <summary>A and B persons of the post.</summary>
    public bool Names(Guid person) => A == person || Bs.Contains(person);

    /// <summary>Who serves, and for whom.</summary>
    public Holder Holder => CoverId is null
        ? new Holder(Id, A, AName)
        : new Holder(Id, Serving, CoverName!, A, AName);

    public void Fill(Post post, Guid a, string aName, IReadOnlyList<Guid> bs)
    {
        (Post, A, AName, Bs) = (post, a, aName, bs);
        Serving = CoverId is null ? a : Serving;
    }

    public void StartCover(Guid coverId, Guid b, string name) => (CoverId, Serving, CoverName) = (coverId, b, name);

    /// <summary>Ends a cover; one that is not the running one (told late) ends nothing.</summary>
    public void EndCover(Guid coverId)
    {
        if (CoverId == coverId)
        {
            (CoverId, Serving, CoverName) = (null, A, null);
        }
    }
}

/// <summary>已知人员. Name and work number of an official.</summary>
internal sealed class KnownPerson
{
    public required Guid Id { get; init; }
    public required string StaffNo { get; set; }
    public required string Name { get; set; }
    public required bool Active { get; set; }
}

/// <summary>已知授权. An entry of Catalog's authorisation register.</summary>
internal sealed class KnownAuthorisation
{
    public required Guid Id { get; init; }
    public required string StaffNo { get; set; }
    public required IReadOnlyList<Guid> ItemIds { get; set; }
    public required string Scope { get; set; }
    public required DateOnly From { get; set; }
    public DateOnly? To { get; set; }
    public required string DivisionCode { get; set; }

    /// <summary>True when it lets its holder decide the item there on that day.</summary>
    public bool AllowsDeciding(Guid itemId, string placeCode, DateOnly on) =>
        Scope == "Decide" && ItemIds.Contains(itemId) && placeCode.StartsWith(DivisionCode, StringComparison.Ordinal)
        && on >= From && (To is not { } last || on <= last);
}
