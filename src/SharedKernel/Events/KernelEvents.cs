namespace Platform.SharedKernel;

/// <summary>工作日历变更. A year of the work calendar was published or corrected; open clocks are computed anew (domain.md T11).</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Days">All days of the year that differ from the plain week.</param>
/// <param name="CalendarVersion">Version of the whole calendar after this change.</param>
[EventContract("administration.work-calendar-changed", Public = true)]
public sealed record WorkCalendarChanged(
    Guid EventId,
    DateTimeOffset OccurredAt,
    int Year,
    IReadOnlyList<WorkCalendarEntry> Days,
    long CalendarVersion) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => "work-calendar";

    /// <inheritdoc/>
    public string DivisionCode => "";
}

/// <summary>One published day.</summary>
/// <param name="Date">The date in Asia/Shanghai.</param>
/// <param name="Workday">True: 调休上班; false: holiday.</param>
/// <param name="Name">Name as announced.</param>
public sealed record WorkCalendarEntry(DateOnly Date, bool Workday, string Name);

/// <summary>设置变更. A configured value of an authority changed from a date on.</summary>
/// <param name="EventId">Unique id.</param>
/// <param name="OccurredAt">Business time.</param>
/// <param name="Key">Key of the setting.</param>
/// <param name="Authority">Division code prefix the value holds for; empty for all.</param>
/// <param name="Value">The value as JSON text.</param>
/// <param name="EffectiveFrom">First date (Asia/Shanghai) on which it holds.</param>
[EventContract("administration.setting-changed", Public = true)]
public sealed record SettingChanged(
    Guid EventId,
    DateTimeOffset OccurredAt,
    string Key,
    string Authority,
    string Value,
    DateOnly EffectiveFrom) : IIntegrationEvent
{
    /// <inheritdoc/>
    public string OrderingKey => "setting:" + Key;

    /// <inheritdoc/>
    public string DivisionCode => Authority;
}
