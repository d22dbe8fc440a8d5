using System.Text.Json;

namespace Platform.Testing;

/// <summary>Every setting at its default.</summary>
public sealed class DefaultSettings : ISettings
{
    /// <inheritdoc/>
    public T Get<T>(Setting<T> setting, string divisionCode, DateOnly on) => setting.Default;
}

/// <summary>The real calendar 2004–2026; a test may put another one in force.</summary>
public sealed class TestCalendars : IWorkCalendars
{
    /// <inheritdoc/>
    public IWorkCalendar Current { get; set; } = Load();

    /// <summary>The calendar that ships with the product.</summary>
    public static WorkCalendar Load()
    {
        using var stream = typeof(TestCalendars).Assembly.GetManifestResourceStream("work-calendar.json")!;
        using var json = JsonDocument.Parse(stream);
        var years = json.RootElement.GetProperty("years").EnumerateArray().ToList();
        var entries = years.SelectMany(y => y.GetProperty("days").EnumerateArray()).Select(d => new WorkCalendarEntry(
            DateOnly.ParseExact(d.GetProperty("date").GetString()!, "yyyy-MM-dd"),
            d.GetProperty("kind").GetString() == "Workday",
            d.GetProperty("name").GetString()!));

        return WorkCalendar.From(entries, years.Select(y => y.GetProperty("year").GetInt32()), 1);
    }
}
