using Platform.Staffing.Domain;

namespace Platform.Staffing.Features;

/// <summary>Office time of a centre by its settings and the calendar in force.</summary>
internal sealed class OfficeHours(ISettings settings, IWorkCalendars calendars, IBusinessClock clock)
{
    public OfficeTime At(string placeCode) => new(
        calendars.Current, Time(OfficeSettings.Open, placeCode), Time(OfficeSettings.Close, placeCode));

    public int CoverMinutes(string placeCode) => settings.Get(StaffingSettings.CoverMinutes, placeCode, clock.Today);

    private TimeOnly Time(Setting<TimeOnly> setting, string placeCode) => settings.Get(setting, placeCode, clock.Today);
}
