using System.Globalization;
using Platform.Administration.Domain;

namespace Platform.Administration.Data;

/// <summary>How years are found and shown.</summary>
internal static class WorkCalendarYears
{
    /// <summary>One year, one id, on every node.</summary>
    public static Guid IdOf(int year) => SeedIds.Of("work-calendar", year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The year as its screen shows it.</summary>
    public static WorkCalendarView View(this WorkCalendarYear year) => new(
        year.Year, year.CalendarVersion is not null, year.Source, year.Days, year.CalendarVersion, year.PublishedBy, year.PublishedAt,
        year.Proposal, year.Revision);
}

/// <summary>One year of the work calendar.</summary>
internal sealed record WorkCalendarView(
    int Year, bool Published, string? Source, IReadOnlyList<WorkCalendarEntry> Days, long? CalendarVersion, Official? PublishedBy,
    DateTimeOffset? PublishedAt, CalendarProposal? Proposal, long Revision) : IRevisioned;
