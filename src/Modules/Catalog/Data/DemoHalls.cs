using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

/// <summary>What the two demo halls share: the file, and the rows of one hall each.</summary>
internal sealed record DemoHalls(
    IReadOnlyList<int> AdoptedItems, IReadOnlyList<DemoHalls.Hall> Centres, IReadOnlyList<DemoHalls.Counter> Windows,
    IReadOnlyList<DemoHalls.Grant> Authorisations)
{
    public static DemoHalls Read() => SeedFile.Read<DemoHalls>("demo-halls.json");

    internal sealed record Hall(string PlaceCode, string Phone, string SupervisionPhone);

    internal sealed record Counter(int No, string Name, WindowKind Kind, IReadOnlyList<int> Items);

    internal sealed record Grant(
        string StaffNo, string PlaceCode, IReadOnlyList<int> Items, AuthorisationScope Scope, AuthorisationKind Kind, string Grantor,
        string Document, DateOnly From);
}

/// <summary>Demo: invented phones of the two halls.</summary>
internal sealed class DemoContacts(CatalogDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "demo-contacts";

    public int Version => 1;

    public int Order => 35;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        foreach (var hall in DemoHalls.Read().Centres)
        {
            var centre = await db.Centres.SingleAsync(c => c.PlaceCode == hall.PlaceCode, ct);
            centre.AnnounceContact(hall.Phone, hall.SupervisionPhone, demo: true, clock.Now);
        }
    }
}

/// <summary>Demo: both halls adopt the seven items.</summary>
internal sealed class DemoAdoptions(CatalogDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "demo-adoptions";

    public int Version => 1;

    public int Order => 45;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = DemoHalls.Read();
        var known = (await db.Adoptions.Select(a => a.Id).ToListAsync(ct)).ToHashSet();
        foreach (var hall in file.Centres)
        {
            var centre = await db.Centres.SingleAsync(c => c.PlaceCode == hall.PlaceCode, ct);
            foreach (var no in file.AdoptedItems.Where(n => !known.Contains(CatalogIds.Adoption(hall.PlaceCode, n))))
            {
                db.Add(CentreAdoption.Decide(
                    CatalogIds.Adoption(hall.PlaceCode, no), centre, CatalogIds.Item(no), AdoptionDecision.Adopted, null, clock.Now));
            }
        }
    }
}

/// <summary>Demo: twelve windows a hall, nine with the functions of 信宜, two comprehensive, one that hands out.</summary>
internal sealed class DemoWindows(CatalogDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "demo-windows";

    public int Version => 1;

    public int Order => 50;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = DemoHalls.Read();
        var known = await db.Windows.ToDictionaryAsync(w => w.Id, ct);
        foreach (var hall in file.Centres)
        {
            var centre = await db.Centres.SingleAsync(c => c.PlaceCode == hall.PlaceCode, ct);
            foreach (var counter in file.Windows)
            {
                var plan = new WindowPlan(counter.Name, counter.Kind, [.. counter.Items.Select(CatalogIds.Item)]);
                var id = CatalogIds.Window(hall.PlaceCode, counter.No);
                if (known.TryGetValue(id, out var window))
                {
                    window.Arrange(plan, clock.Now);
                }
                else
                {
                    db.Add(Window.Open(id, centre, counter.No, plan, clock.Now));
                }
            }
        }
    }
}

/// <summary>Demo: the clerks of window 3 may decide the instant item.</summary>
internal sealed class DemoAuthorisations(CatalogDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "demo-authorisations";

    public int Version => 1;

    public int Order => 50;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        var known = await db.Authorisations.ToDictionaryAsync(a => a.Id, ct);
        foreach (var row in DemoHalls.Read().Authorisations)
        {
            var terms = new AuthorisationTerms(
                [.. row.Items.Select(CatalogIds.Item)], row.Scope, row.Kind, row.Grantor, row.Document, row.From, null);
            var id = CatalogIds.Authorisation(row.StaffNo, row.Scope.ToString());
            if (known.TryGetValue(id, out var authorisation))
            {
                authorisation.Renew(terms, clock.Now);
            }
            else
            {
                db.Add(Authorisation.Grant(id, row.StaffNo, row.PlaceCode, terms, clock.Now));
            }
        }
    }
}
