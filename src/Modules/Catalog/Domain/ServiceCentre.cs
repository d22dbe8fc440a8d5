namespace Platform.Catalog.Domain;

/// <summary>What kind of centre it is.</summary>
internal enum CentreKind
{
    DistrictCentre,
    TownCentre,
    CommunityCentre,
    Branch,
    SpecialHall,
}

/// <summary>What kind of place it serves.</summary>
internal enum PlaceKind
{
    SubDistrict,
    Town,
    Township,
    EthnicTownship,
    IndustrialPark,
}

/// <summary>行政服务中心. The hall of a street, township or town where its services are taken in.</summary>
internal sealed class ServiceCentre : AggregateRoot
{
    private ServiceCentre()
    {
    }

    /// <summary>Number in the list of its batch.</summary>
    public int Number { get; private init; }

    /// <summary>Batch of the foundation, e.g. <c>2010-1</c>.</summary>
    public string Batch { get; private init; } = "";

    public string OfficialName { get; private set; } = "";

    public string? NameDeviation { get; private set; }

    /// <summary>Name of the place, also used in document numbers.</summary>
    public string ShortName { get; private set; } = "";

    public CentreKind Kind { get; private set; } = CentreKind.TownCentre;

    public PlaceKind PlaceKind { get; private set; }

    /// <summary>District as printed in the founding document.</summary>
    public string District { get; private set; } = "";

    public string DistrictNow { get; private set; } = "";

    public string DistrictCode { get; private set; } = "";

    public string DistrictCode2010 { get; private set; } = "";

    public string? Address { get; private set; }

    public bool NewBuild { get; private set; }

    /// <summary>9 digits: the official town code, or an internal one (district + 9xx) where the place has none today.</summary>
    public string PlaceCode { get; private set; } = "";

    /// <summary>12-digit code of the division today; null for places merged or renamed since.</summary>
    public string? DivisionCode12 { get; private set; }

    public string? DivisionNameNow { get; private set; }

    public string? Note { get; private set; }

    public int SourceLine { get; private set; }

    public string? Phone { get; private set; }

    public string? SupervisionPhone { get; private set; }

    /// <summary>True when the phones are invented for demonstration.</summary>
    public bool DemoContact { get; private set; }

    public bool PlaceCodeOfficial => DivisionCode12 is not null;

    public static ServiceCentre Register(Guid id, int number, string batch, CentreFacts facts, string pattern, DateTimeOffset now)
    {
        var centre = new ServiceCentre { Id = id, Number = number, Batch = batch };
        centre.Apply(facts, pattern, now);

        return centre;
    }

    /// <summary>Takes corrected facts; nothing is told when nothing changed.</summary>
    public void Correct(CentreFacts facts, string pattern, DateTimeOffset now)
    {
        if (Facts != facts || OfficialName != CentreName.Of(pattern, facts.ShortName, facts.NameDeviation).Text)
        {
            Apply(facts, pattern, now);
        }
    }

    public void AnnounceContact(string phone, string supervisionPhone, bool demo, DateTimeOffset now)
    {
        if ((Phone, SupervisionPhone, DemoContact) == (phone, supervisionPhone, demo))
        {
            return;
        }

        (Phone, SupervisionPhone, DemoContact) = (phone, supervisionPhone, demo);
        Raise(new Registered(this, now));
    }

    private CentreFacts Facts => new(ShortName, NameDeviation, PlaceKind, District, DistrictNow, DistrictCode, DistrictCode2010, Address,
        NewBuild, PlaceCode, DivisionCode12, DivisionNameNow, Note, SourceLine);

    private void Apply(CentreFacts facts, string pattern, DateTimeOffset now)
    {
        if (!facts.HasFittingPlaceCode)
        {
            throw new RuleViolation(CatalogRules.CentrePlaceCode, facts.PlaceCode);
        }

        (OfficialName, NameDeviation) = CentreName.Of(pattern, facts.ShortName, facts.NameDeviation);
        (ShortName, PlaceKind, District, DistrictNow) = (facts.ShortName, facts.PlaceKind, facts.District, facts.DistrictNow);
        (DistrictCode, DistrictCode2010) = (facts.DistrictCode, facts.DistrictCode2010);
        (Address, NewBuild) = (facts.Address, facts.NewBuild);
        (PlaceCode, DivisionCode12, DivisionNameNow) = (facts.PlaceCode, facts.DivisionCode, facts.DivisionNameNow);
        (Note, SourceLine) = (facts.Note, facts.SourceLine);
        Raise(new Registered(this, now));
    }

    internal sealed record Registered(ServiceCentre Centre, DateTimeOffset At) : IDomainEvent;
}

/// <summary>What the founding document and today's list of divisions say about a centre.</summary>
internal sealed record CentreFacts(
    string ShortName, string? NameDeviation, PlaceKind PlaceKind, string District, string DistrictNow, string DistrictCode,
    string DistrictCode2010, string? Address, bool NewBuild, string PlaceCode, string? DivisionCode, string? DivisionNameNow, string? Note,
    int SourceLine)
{
    /// <summary>The town's official code, or district + 9xx with a note where there is none.</summary>
    public bool HasFittingPlaceCode => PlaceCode.Length == 9 && PlaceCode.StartsWith(DistrictCode, StringComparison.Ordinal)
        && (DivisionCode is null ? PlaceCode[6] == '9' && Note is not null : DivisionCode == PlaceCode + "000");
}
