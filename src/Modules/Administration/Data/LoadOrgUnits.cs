using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>Loads the governments, offices and departments the platform serves.</summary>
internal sealed class LoadOrgUnits(AdministrationDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "org-units";

    public int Version => 1;

    public int Order => 10;

    public bool DemoOnly => false;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<OrgFile>("org-units.json");
        var known = await db.OrgUnits.ToDictionaryAsync(u => u.Code, ct);
        foreach (var unit in file.Units)
        {
            var parent = unit.Parent is null ? (Guid?)null : SeedIds.Of("org-unit", unit.Parent);
            var facts = new OrgUnitFacts(unit.Name, unit.Kind, unit.Level, unit.Division, parent, file.ActiveFrom, null);
            if (known.TryGetValue(unit.Code, out var existing))
            {
                existing.Correct(facts, clock.Now);
            }
            else
            {
                db.Add(OrgUnit.Found(SeedIds.Of("org-unit", unit.Code), unit.Code, facts, clock.Now));
            }
        }
    }

    private sealed record OrgFile(DateOnly ActiveFrom, IReadOnlyList<Unit> Units);

    private sealed record Unit(string Code, string Name, OrgUnitKind Kind, int Level, string Division, string? Parent);
}
