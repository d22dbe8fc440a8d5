using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>Publishes the work calendar of all announced years. A year that people have published since stays as they left it.</summary>
internal sealed class LoadWorkCalendar(AdministrationDb db, IBusinessClock clock) : IFirstData
{
    public string Name => "work-calendar";

    public int Version => 1;

    public int Order => 10;

    public bool DemoOnly => false;

    public async Task LoadAsync(CancellationToken ct)
    {
        var file = SeedFile.Read<CalendarFile>("work-calendar.json");
        var known = await db.WorkCalendarYears.ToDictionaryAsync(y => y.Year, ct);
        var version = known.Values.Max(y => y.CalendarVersion) ?? 0;
        foreach (var year in file.Years)
        {
            if (!known.TryGetValue(year.Year, out var calendar))
            {
                calendar = db.Add(WorkCalendarYear.Open(WorkCalendarYears.IdOf(year.Year), year.Year)).Entity;
            }

            List<WorkCalendarEntry> days = [.. year.Days.Select(d => new WorkCalendarEntry(d.Date, d.Kind == "Workday", d.Name))];
            if (calendar.PublishedBy is null && !calendar.Days.SequenceEqual(days))
            {
                calendar.Ship(days, file.Source, ++version, clock.Now);
            }
        }
    }

    private sealed record CalendarFile(string Source, IReadOnlyList<YearEntry> Years);

    private sealed record YearEntry(int Year, IReadOnlyList<DayEntry> Days);

    private sealed record DayEntry(DateOnly Date, string Kind, string Name);
}
