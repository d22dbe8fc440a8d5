using Platform.Approval.Domain;

namespace Platform.Approval.Data;

/// <summary>办公桌. Who acts, when, with which calendar and settings: what every act on a case needs first.</summary>
internal sealed class Desk(ApprovalDb db, ISettings settings, IWorkCalendars calendars, IBusinessClock clock)
{
    public DateTimeOffset Now { get; } = clock.Now;

    public DateOnly Today => ChinaTime.DateOf(Now);

    public IWorkCalendar Calendar => calendars.Current;

    public Official Me => new(db.Session.Actor.Id, db.Session.Actor.Name);

    public bool IsHead => db.Session.Actor.IsHead;

    /// <summary>Loads the case a task belongs to, to change it; an act for A is told to the audit.</summary>
    /// <exception cref="Missing">Unknown, or another centre's.</exception>
    public async Task<ApprovalCase> CaseOfTaskAsync(Guid taskId, CancellationToken ct)
    {
        var caseId = await db.Tasks.Where(t => t.Id == taskId).Select(t => (Guid?)t.CaseId).FirstOrDefaultAsync(ct)
            ?? throw new Missing("Task", taskId);

        return await CaseAsync(caseId, ct);
    }

    /// <summary>Loads a case to change it; an act for A is told to the audit.</summary>
    /// <exception cref="Missing">Unknown, or another centre's.</exception>
    public async Task<ApprovalCase> CaseAsync(Guid caseId, CancellationToken ct)
    {
        var found = await db.LoadForChangeAsync<ApprovalCase>(caseId, ct);
        db.Session.ActingFor = found.Current is { } task && task.AssigneeId == Me.Id ? task.ActingFor : null;

        return found;
    }

    /// <summary>Working at a post needs the post's own right, beyond the one that opened the door.</summary>
    /// <exception cref="RequestProblem">Not granted (403).</exception>
    public void DemandRightOf(Post post)
    {
        if (!db.Session.Actor.Can(post.Capability()))
        {
            throw new RequestProblem(PlatformRules.Denied, 403);
        }
    }

    /// <summary>The signed-in person, looking at a case.</summary>
    public Viewer Viewer(Holder? serving)
    {
        var actor = db.Session.Actor;

        return new Viewer(actor.Id, actor.Name, actor.Can, actor.IsHead, serving, Today);
    }

    /// <summary>A setting's value at a centre today.</summary>
    public T Setting<T>(Setting<T> setting, string placeCode) => settings.Get(setting, placeCode, Today);

    /// <summary>When a light turns on at a centre.</summary>
    public LightThresholds Thresholds(string placeCode) =>
        new(Setting(ApprovalSettings.ReminderDays, placeCode), Setting(ApprovalSettings.RedAfterDays, placeCode));
}
