using System.Text.Json;
using System.Text.Json.Nodes;

namespace Platform.SharedKernel.Tests;

/// <summary>The vectors of the law and the published calendar, read from the files beside the tests.</summary>
internal static class LawVectors
{
    public static WorkCalendar Calendar { get; } = LoadCalendar();

    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web);

    public static TheoryData<string> Ids(string list)
    {
        var ids = new TheoryData<string>();
        foreach (var vector in List(list))
        {
            ids.Add(vector!["id"]!.GetValue<string>());
        }

        return ids;
    }

    public static JsonNode Get(string list, string id) => List(list).Single(v => v!["id"]!.GetValue<string>() == id)!;

    private static JsonArray List(string list) => Read("law-vectors.json")[list]!.AsArray();

    private static JsonNode Read(string file) =>
        JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", file)))!;

    private static WorkCalendar LoadCalendar()
    {
        var file = Read("work-calendar.json");
        var years = file["years"]!.AsArray();
        var days = years.SelectMany(y => y!["days"]!.AsArray()).Select(d => new WorkCalendarEntry(
            DateOnly.Parse(d!["date"]!.GetValue<string>(), null),
            d["kind"]!.GetValue<string>() == "Workday",
            d["name"]!.GetValue<string>()));

        return WorkCalendar.From(days, years.Select(y => y!["year"]!.GetValue<int>()), file["version"]!.GetValue<long>());
    }
}
