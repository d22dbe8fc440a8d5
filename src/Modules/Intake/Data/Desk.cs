using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>柜台. Who stands at the window, under which hours, with which calendar: what every act at the counter needs first.</summary>
internal sealed class Desk(IntakeDb db, ReadCopies copies, ISettings settings, IWorkCalendars calendars, IBusinessClock clock)
{
    public DateTimeOffset Now { get; } = clock.Now;

    public DateOnly Today => ChinaTime.DateOf(Now);

    public IWorkCalendar Calendar => calendars.Current;

    /// <summary>The signed-in person, for nobody but himself.</summary>
    public Official Me => new(db.Session.Actor.Id, db.Session.Actor.Name, db.Session.Actor.StaffNo);

    /// <summary>Lets the signed-in clerk act at a window of his centre; a covering B acts for A, and the trail says so.</summary>
    /// <exception cref="Missing">No window of his centre.</exception>
    /// <exception cref="RuleViolation">He may not act there now.</exception>
    public async Task<Counter> AtWindowAsync(Guid windowId, CancellationToken ct)
    {
        var (hall, items) = await copies.OfAsync(db.Session.Actor.CentrePlaceCode, ct);
        var window = hall.Window(windowId) ?? throw new Missing("Window", windowId);
        var by = hall.Admit(Me, window, CheckInDay(hall));
        db.Session.ActingFor = by.ActingFor;

        return new Counter(hall, items, window, by);
    }

    /// <summary>Why the signed-in person may not act at a window of a hall; null when he may.</summary>
    public RuleViolation? WhyNotAt(Hall hall, Guid windowId) => hall.Window(windowId) is { } window
        ? hall.WhyNotAdmitted(Me, window, CheckInDay(hall))
        : new(IntakeRules.NotYourWindow, "本窗口");

    /// <summary>The hall of an application, for acts that no certain window has to do.</summary>
    public async Task<Hall> InHallAsync(string placeCode, CancellationToken ct) => (await copies.OfAsync(placeCode, ct)).Hall;

    /// <summary>The day the applicant is reminded of a supplement: some working days before it is due.</summary>
    public DateOnly ReminderOn(DateOnly due, string placeCode)
    {
        var day = due;
        for (var left = Setting(IntakeSettings.SupplementReminderDays, placeCode); left > 0; left -= Calendar.Day(day).Counts ? 1 : 0)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>Office hours of a centre today.</summary>
    public OfficeHours HoursAt(string placeCode) =>
        new(Setting(OfficeSettings.Close, placeCode), Setting(IntakeSettings.AfterHours, placeCode));

    /// <summary>A setting's value at a centre today.</summary>
    public T Setting<T>(Setting<T> setting, string placeCode) => settings.Get(setting, placeCode, Today);

    private DateOnly? CheckInDay(Hall hall) => Setting(IntakeSettings.CheckInRequired, hall.Centre.PlaceCode) ? Today : null;
}

/// <summary>A staffed window and what is known around it.</summary>
internal sealed record Counter(Hall Hall, ItemBook Items, KnownWindow Window, Official By);

/// <summary>A document in an answer.</summary>
internal sealed record DocumentRef(Guid Id, DocumentType Type, string Number, string Title)
{
    public static DocumentRef Of(IssuedDocument document) => new(document.Id, document.Type, document.Number, document.Title);
}
