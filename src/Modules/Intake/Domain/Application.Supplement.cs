using System.Globalization;

namespace Platform.Intake.Domain;

/// <summary>补正. Once, in full, and at the applicant's pace.</summary>
internal sealed partial class Application
{
    /// <summary>The notice whose papers are still awaited.</summary>
    public SupplementNotice? OpenNotice =>
        State == ApplicationState.AwaitingSupplement ? Notices[^1] : null;

    /// <summary>一次性告知 (行政许可法 32(1)(4), domain.md AP6). A further round needs a fact nobody could know at the first notice.</summary>
    public SupplementNotice RequestSupplement(
        IReadOnlyList<NoticeEntry> entries, string? newFact, Limit limit, Official by, IWorkCalendar calendar, DateTimeOffset now)
    {
        var today = ChinaTime.DateOf(now);
        if (WhyNoNotice(newFact, today) is { } refusal)
        {
            throw refusal;
        }

        GuardFullList(entries);
        var notice = new SupplementNotice
        {
            Round = Round,
            Entries = [.. entries.Select(e => e with { Name = Material(e.RequirementId).Name })],
            IssuedAt = now,
            Due = Recompute.Of(Clock.StartedByAct(ClockKind.Supplement, now, limit), calendar).Due,
            Reason = EverSupplemented ? NoticeReason.NewFact : NoticeReason.First,
            NewFact = EverSupplemented ? newFact : null,
        };
        Notices = [.. Notices, notice];
        AcceptanceClock = AcceptanceClock.End(now);
        Become(ApplicationState.AwaitingSupplement, now);
        Raise(new SupplementAsked(this, notice, by, now));

        return notice;
    }

    /// <summary>Why a notice is refused; with a new fact a later round may give one, but never two in one round.</summary>
    public RuleViolation? WhyNoNotice(string? newFact, DateOnly today) =>
        EverSupplemented && State == ApplicationState.Received && !string.IsNullOrWhiteSpace(newFact)
            ? Late(today) ?? Open(IntakeRules.MaterialUnchecked, m => m.Check == MaterialCheck.Unchecked)
            : WhyNot(Act.RequestSupplement, today);

    /// <summary>收到补正材料 (domain.md AP7). Part of it leaves everything as it is; all of it opens a new round with a new clock.</summary>
    /// <returns>True when everything asked for is in.</returns>
    public bool ReceiveSupplement(
        IReadOnlyList<string> requirementIds, Official by, OfficeHours hours, IWorkCalendar calendar, DateTimeOffset now)
    {
        Demand(Act.ReceiveSupplement, ChinaTime.DateOf(now));
        var awaited = Notices[^1].Entries.Where(e => !e.Received).Select(e => e.RequirementId).ToHashSet();
        if (requirementIds.FirstOrDefault(id => !awaited.Contains(id)) is { } stranger)
        {
            throw Refuse(IntakeRules.NotAskedFor, Material(stranger).Name);
        }

        var received = requirementIds.ToHashSet();
        var notice = Notices[^1].With(received);
        Notices = [.. Notices.SkipLast(1), notice];
        Materials = [.. Materials.Select(m => received.Contains(m.RequirementId) ? m.Found(MaterialCheck.Ok, null) : m)];
        Visits++;
        if (notice.State == NoticeState.Complete)
        {
            StartRound(hours, calendar, now);
            Become(ApplicationState.Received, now);
        }

        Raise(new SupplementArrived(this, notice.State == NoticeState.Complete, by, now));

        return notice.State == NoticeState.Complete;
    }

    /// <summary>逾期未补终止 (domain.md AP14). Judged by the due date, never by when the sweep ran.</summary>
    /// <returns>False when the papers came, or the due date has moved.</returns>
    public bool Lapse(DateTimeOffset at)
    {
        if (OpenNotice is not { } notice || ChinaTime.DateOf(at) <= notice.Due)
        {
            return false;
        }

        Notices = [.. Notices.SkipLast(1), notice with { State = NoticeState.Lapsed }];
        Become(ApplicationState.Lapsed, at);
        Raise(new HasLapsed(this, notice, at));

        return true;
    }

    private void GuardFullList(IReadOnlyList<NoticeEntry> entries)
    {
        var named = entries.Select(e => e.RequirementId).ToHashSet();
        if (Materials.FirstOrDefault(m => m.Check == MaterialCheck.Defect && !named.Contains(m.RequirementId)) is { } forgotten)
        {
            throw Refuse(IntakeRules.SupplementIncomplete, forgotten.Name);
        }

        if (Materials.FirstOrDefault(m => m.Check == MaterialCheck.Ok && named.Contains(m.RequirementId)) is { } good)
        {
            throw Refuse(IntakeRules.SupplementGroundless, good.Name);
        }
    }

    private SubmittedMaterial Material(string requirementId) => Materials.First(m => m.RequirementId == requirementId);

    private RuleViolation? SupplementLate(DateOnly today) =>
        Notices[^1].Due < today ? Refuse(IntakeRules.SupplementLate, Notices[^1].Due.ToString("O", CultureInfo.InvariantCulture)) : null;

    internal sealed record SupplementAsked(Application Application, SupplementNotice Notice, Official By, DateTimeOffset At) : IDomainEvent;

    internal sealed record SupplementArrived(Application Application, bool Complete, Official By, DateTimeOffset At) : IDomainEvent;

    internal sealed record HasLapsed(Application Application, SupplementNotice Notice, DateTimeOffset At) : IDomainEvent;
}
