using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

/// <summary>The 97 reference items in 16 categories of 2010, with spellings and everyday words.</summary>
internal sealed class FirstReferenceItems(CatalogDb db) : IFirstData
{
    public string Name => "reference-items";

    public int Version => 1;

    public int Order => 30;

    public bool DemoOnly => false;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<File>("reference-items.json");
        var categories = file.Categories.ToDictionary(c => c.Code, c => c.Name);
        var known = await db.ReferenceItems.ToDictionaryAsync(i => i.ReferenceNo, ct);
        foreach (var row in file.Items)
        {
            var entry = new ReferenceEntry(
                row.Name, row.Category, categories[row.Category], row.Pinyin, row.Aliases, row.InactiveReason, row.Note, row.SourceLine);
            if (known.TryGetValue(row.No, out var item))
            {
                item.Correct(entry);
            }
            else
            {
                db.Add(ReferenceItem.Enter(CatalogIds.ReferenceItem(row.No), row.No, entry));
            }
        }
    }

    internal sealed record File(string Source, IReadOnlyList<Category> Categories, IReadOnlyList<Row> Items);

    internal sealed record Category(string Code, string Name, int Order, int Count);

    internal sealed record Row(
        int No, string Category, string Name, string Pinyin, IReadOnlyList<Alias> Aliases, string? InactiveReason, string? Note,
        int SourceLine);
}
