using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>Loads the access matrix of domain.md §11. Cells an administrator has changed since stay as he left them.</summary>
internal sealed class LoadAccessMatrix(AdministrationDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "access-matrix";

    public int Version => 1;

    public int Order => 10;

    public bool DemoOnly => false;

    public async Task LoadAsync(CancellationToken ct)
    {
        var matrix = SeedFile.Read<Dictionary<string, Dictionary<string, string>>>("access-matrix.json");
        var known = await db.RoleGrants.Select(g => new { g.Role, g.Capability }).ToListAsync(ct);
        foreach (var (role, cells) in matrix)
        {
            foreach (var (capability, scope) in cells.Where(c => !known.Contains(new { Role = role, Capability = c.Key })))
            {
                db.Add(RoleGrant.Give(RoleGrants.IdOf(role, capability), role, capability, scope, clock.Now));
            }
        }
    }
}
