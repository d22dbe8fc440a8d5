namespace Platform.Intake.Domain;

/// <summary>已知中心. What we remember of Catalog's centre.</summary>
internal sealed class KnownCentre
{
    public required Guid Id { get; init; }
    public required string PlaceCode { get; init; }
    public required string Name { get; set; }
    public required string ShortName { get; set; }
    public required string DistrictName { get; set; }
    public string? Address { get; set; }
    public string? Phone { get; set; }
    public string? SupervisionPhone { get; set; }
}

/// <summary>已知窗口. What we remember of Catalog's window.</summary>
internal sealed class KnownWindow
{
    public required Guid Id { get; init; }
    public required Guid CentreId { get; init; }
    public required string PlaceCode { get; init; }
    public required int No { get; set; }
    public required string Name { get; set; }
    public required string Kind { get; set; }
    public required IReadOnlyList<Guid> ItemIds { get; set; }

    /// <summary>How a clerk names it, e.g. 3号社会事务窗口.</summary>
    public string Label => $"{No}号{Name}";

    /// <summary>综合窗口: takes whatever the centre has adopted.</summary>
    public bool Comprehensive => Kind == "Comprehensive";
}

/// <summary>已知进驻. Whether a centre has adopted an item.</summary>
internal sealed class KnownAdoption
{
    public required Guid CentreId { get; init; }
    public required Guid ItemId { get; init; }
    public required string PlaceCode { get; init; }
    public required string Decision { get; set; }
    public string? Reason { get; set; }
}

/// <summary>已知岗位. Who stands at a post as A, who may stand in, who covers now. Staffing owns it.</summary>
internal sealed class KnownPost
{
    public required Guid Id { get; init; }
    public required string PlaceCode { get; init; }
    public required string Post { get; set; }
    public Guid? WindowId { get; set; }
    public required Guid A { get; set; }
    public required string AName { get; set; }
    public required IReadOnlyList<Guid> Bs { get; set; }

    /// <summary>The last one who checked in, and when.</summary>
    public Guid? Serving { get; set; }

    public DateTimeOffset? ServingSince { get; set; }

    /// <summary>The running cover; null when A serves.</summary>
    public Guid? CoverId { get; set; }

    public Guid? CoverB { get; set; }
    public string? CoverBName { get; set; }

    /// <summary>True when the last check-in is this person's and of that day.</summary>
    public bool CheckedIn(Guid person, DateOnly on) => Serving == person && ServingSince is { } since && ChinaTime.DateOf(since) == on;
}

/// <summary>已知人员. Whether somebody is filed and active.</summary>
internal sealed class KnownPerson
{
    public required Guid Id { get; init; }
    public required string StaffNo { get; set; }
    public required string Name { get; set; }
    public string? PlaceCode { get; set; }
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

/// <summary>已知事项版本. A published version as it came.</summary>
internal sealed class KnownItem
{
    public required Guid ItemId { get; init; }
    public required int Version { get; init; }
    public required ItemVersion Body { get; set; }
}
