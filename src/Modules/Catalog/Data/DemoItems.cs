using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

/// <summary>Demo fit-out: seven items with invented limits, steps and materials; marked demo, published through the guard.</summary>
internal sealed class DemoItems(CatalogDb db, IBusinessClock clock, ISettings settings) : IFirstData
{
    public string Name => "demo-items";

    public int Version => 1;

    public int Order => 40;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<File>("demo-items.json");
        var words = settings.Get(CatalogSettings.VagueMaterialWords, file.Division, ChinaTime.DateOf(clock.Now));
        var guard = new PublicationGuard(words);
        var references = await db.ReferenceItems.ToDictionaryAsync(i => i.ReferenceNo, ct);
        var known = await db.Items.Where(i => i.DivisionCode == file.Division && i.ReferenceNo != null)
            .ToDictionaryAsync(i => i.ReferenceNo!.Value, ct);
        foreach (var row in file.Items)
        {
            if (!known.TryGetValue(row.ReferenceNo, out var item))
            {
                item = ServiceItem.Draft(CatalogIds.Item(row.ReferenceNo), file.Division, references[row.ReferenceNo], row.Content);
                db.Add(item);
            }
            else if (item.Current is { Content.Demo: true } current && !JsonColumn.Same(current.Content, row.Content))
            {
                item.Revise(row.Content); // Only what we invented is ours to replace.
            }
            else
            {
                continue;
            }

            item.Publish(guard, clock.Now);
        }
    }

    internal sealed record File(string Division, IReadOnlyList<Row> Items);

    internal sealed record Row(int ReferenceNo, ItemContent Content);
}
