using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

/// <summary>The 39 centres of the first batch; seven have no division of their own today and get an internal place code.</summary>
internal sealed class FirstCentres(CatalogDb db, IBusinessClock clock, ISettings settings) : IFirstData
{
    public string Name => "centres";

    public int Version => 1;

    public int Order => 30;

    public bool DemoOnly => false;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<File>("centres.json");
        var known = await db.Centres.Where(c => c.Batch == file.Batch).ToDictionaryAsync(c => c.Number, ct);
        foreach (var row in file.Centres)
        {
            var pattern = settings.Get(CatalogSettings.CentreNamePattern, row.DistrictCode, ChinaTime.DateOf(clock.Now));
            if (known.TryGetValue(row.No, out var centre))
            {
                centre.Correct(row.Facts, pattern, clock.Now);
            }
            else
            {
                db.Add(ServiceCentre.Register(CatalogIds.Centre(row.PlaceCode), row.No, file.Batch, row.Facts, pattern, clock.Now));
            }
        }
    }

    internal sealed record File(string Source, string Batch, IReadOnlyList<Row> Centres);

    internal sealed record Row(
        int No, string Name, PlaceKind PlaceKind, string District, string DistrictNow, string DistrictCode, string DistrictCode2010,
        string? Address, bool NewBuild, string PlaceCode, string? DivisionCode, string? DivisionNameNow, string? Note,
        string? NameDeviation, int SourceLine)
    {
        public CentreFacts Facts => new(Name, NameDeviation, PlaceKind, District, DistrictNow, DistrictCode, DistrictCode2010, Address,
            NewBuild, PlaceCode, DivisionCode, DivisionNameNow, Note, SourceLine);
    }
}
