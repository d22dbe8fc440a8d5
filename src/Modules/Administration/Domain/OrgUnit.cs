namespace Platform.Administration.Domain;

/// <summary>机构. A unit of government; units form a tree, and a person's data scope is a subtree of its divisions.</summary>
internal sealed class OrgUnit : AggregateRoot
{
    private OrgUnit()
    {
    }

    /// <summary>Unique code.</summary>
    public required string Code { get; init; }

    /// <summary>Name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What kind of unit it is.</summary>
    public OrgUnitKind Kind { get; private set; }

    /// <summary>Administrative level 1–6; never derived from the word 市 (domain.md §1.1).</summary>
    public int Level { get; private set; }

    /// <summary>Division it belongs to: 6 or 9 digits, 2 for a province-level unit.</summary>
    public string DivisionCode { get; private set; } = "";

    /// <summary>Parent unit, null for the root.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>First day it exists.</summary>
    public DateOnly ActiveFrom { get; private set; }

    /// <summary>Last day it exists, null while it does.</summary>
    public DateOnly? ActiveTo { get; private set; }

    /// <summary>Sets up a unit.</summary>
    public static OrgUnit Found(Guid id, string code, OrgUnitFacts facts, DateTimeOffset now)
    {
        var unit = new OrgUnit { Id = id, Code = code };
        unit.Take(facts);
        unit.Raise(new Changed(unit, now));

        return unit;
    }

    /// <summary>Corrects or moves a unit; nothing happens when nothing differs.</summary>
    public void Correct(OrgUnitFacts facts, DateTimeOffset now)
    {
        if (facts == new OrgUnitFacts(Name, Kind, Level, DivisionCode, ParentId, ActiveFrom, ActiveTo))
        {
            return;
        }

        Take(facts);
        Raise(new Changed(this, now));
    }

    private void Take(OrgUnitFacts facts)
    {
        (Name, Kind, Level, DivisionCode) = (facts.Name, facts.Kind, facts.Level, facts.DivisionCode);
        (ParentId, ActiveFrom, ActiveTo) = (facts.ParentId, facts.ActiveFrom, facts.ActiveTo);
    }

    internal sealed record Changed(OrgUnit Unit, DateTimeOffset At) : IDomainEvent;
}

/// <summary>What can be said of a unit.</summary>
internal sealed record OrgUnitFacts(
    string Name, OrgUnitKind Kind, int Level, string DivisionCode, Guid? ParentId, DateOnly ActiveFrom, DateOnly? ActiveTo);

/// <summary>机构类型 (domain.md §3.1).</summary>
internal enum OrgUnitKind
{
    /// <summary>人民政府.</summary>
    Government,

    /// <summary>区审批局, 审管办.</summary>
    DistrictAuthority,

    /// <summary>街道办事处.</summary>
    StreetOffice,

    /// <summary>部门.</summary>
    Department,

    /// <summary>基层站所.</summary>
    LocalStation,

    /// <summary>纪检监察机关.</summary>
    Discipline,

    /// <summary>领导小组.</summary>
    LeadingGroup,
}
