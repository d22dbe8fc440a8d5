using System.Text.Json;
using Platform.Catalog.Domain;

namespace Platform.Catalog.Data;

/// <summary>
/// Facts of the founding documents: windows and towns of 信宜, norm form and tasks of 龙湾, targets of 蓟州, institutions, publicities, classes.
/// </summary>
internal sealed class FirstDocuments(CatalogDb db) : IFirstData
{
    public string Name => "reference-documents";

    public int Version => 1;

    public int Order => 30;

    public bool DemoOnly => false;

    public async Task LoadAsync(CancellationToken ct)
    {
        var known = await db.Documents.ToDictionaryAsync(d => d.Code, ct);
        foreach (var row in SeedFile.Read<IReadOnlyList<Row>>("reference-documents.json"))
        {
            var json = JsonColumn.Text(new Dictionary<string, JsonElement> { ["facts"] = row.Facts, ["items"] = row.Items });
            var text = new ReferenceText(row.Title, row.Source, row.Items.GetArrayLength(), json);
            if (known.TryGetValue(row.Code, out var document))
            {
                document.Correct(text);
            }
            else
            {
                db.Add(ReferenceDocument.Enter(CatalogIds.Document(row.Code), row.Code, text));
            }
        }
    }

    internal sealed record Row(string Code, string Title, string Source, JsonElement Facts, JsonElement Items);
}
