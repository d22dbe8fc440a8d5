using System.Text.Json;
using Platform.Staffing.Domain;

namespace Platform.Staffing.Data;

/// <summary>A and B posts of the two demo centres, from <c>Seed/demo-posts.json</c>.</summary>
internal sealed class DemoPosts(StaffingDb db, IBusinessClock clock) : IFirstData
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Name => "demo-posts";

    public int Version => 1;

    public int Order => 60;

    public bool DemoOnly => true;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var stream = typeof(DemoPosts).Assembly.GetManifestResourceStream("demo-posts.json")!;
        var centres = await JsonSerializer.DeserializeAsync<List<CentreEntry>>(stream, Json, ct) ?? [];
        var known = await db.DutyPosts.Select(p => p.Id).ToListAsync(ct);
        foreach (var plan in centres.SelectMany(Plans).Where(p => !known.Contains(p.Id)))
        {
            db.Add(DutyPost.Set(plan, clock.Now));
        }
    }

    private static IEnumerable<DutyPostPlan> Plans(CentreEntry centre) => centre.Posts.Select(p => new DutyPostPlan(
        SeedIds.Of("duty-post", $"{centre.PlaceCode}-{(p.Window is { } no ? $"w{no}" : p.Post)}"),
        p.Post,
        p.Label,
        p.Window is { } w ? SeedIds.Of("window", $"{centre.PlaceCode}-{w}") : null,
        p.Window,
        SeedIds.Of("centre", centre.PlaceCode),
        centre.PlaceCode,
        Person(p.A),
        [.. p.B.Select(Person)]));

    private static Stand Person(PersonEntry p) => new(SeedIds.Of("person", p.StaffNo), p.Name);

    private sealed record CentreEntry(string PlaceCode, IReadOnlyList<PostEntry> Posts);

    private sealed record PostEntry(string Post, int? Window, string Label, PersonEntry A, IReadOnlyList<PersonEntry> B);

    private sealed record PersonEntry(string StaffNo, string Name);
}
