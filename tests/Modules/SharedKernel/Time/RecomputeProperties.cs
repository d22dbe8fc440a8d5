using CsCheck;

namespace Platform.SharedKernel.Tests.Time;

/// <summary>Whatever happens to a clock, its due date is start ⊕ budget ⊕ excluded days, and nothing else moves it.</summary>
public sealed class RecomputeProperties
{
    private static readonly WorkCalendar Calendar = LawVectors.Calendar;

    private static readonly Gen<DateTimeOffset> Instants =
        Gen.Int[0, 12 * 365 * 24 * 60].Select(m => new DateTimeOffset(2013, 1, 1, 0, 0, 0, ChinaTime.Offset).AddMinutes(m));

    private static readonly Gen<Clock> FreshClocks = Gen.Select(
        Instants, Gen.Int[0, 45], Gen.Enum<LimitUnit>(), Gen.Enum<StartKind>(), Gen.Enum<AfterHoursPolicy>(), Gen.Enum<ClockKind>(),
        (at, days, unit, start, policy, kind) => new Clock
        {
            Kind = kind,
            StartedAt = at,
            Limit = new Limit(unit == LimitUnit.SameDay ? 0 : Math.Max(1, days), unit),
            StartKind = start,
            AfterHours = policy,
        });

    private static readonly Gen<(int Act, int Minutes, int Pick)[]> Histories =
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 9 * 24 * 60], Gen.Int[0, 17]).Array[0, 12];

    // Any set of spans, also such as no ledger would accept: overlapping, before the start, nested.
    private static readonly Gen<List<Suspension>> Spans = Gen.Select(
        Gen.Int[-5 * 24 * 60, 80 * 24 * 60], Gen.Int[0, 20 * 24 * 60], Gen.Enum<SuspensionReason>(),
        (from, length, reason) => (from, length, reason)).List[0, 6]
        .Select(l => l.Select(s => new Suspension(
            DateTimeOffset.UnixEpoch.AddMinutes(s.from), DateTimeOffset.UnixEpoch.AddMinutes(s.from + s.length), s.reason)).ToList());

    [Fact]
    public void Any_interleaving_of_suspend_resume_extend_and_calendar_change_gives_what_counting_by_finger_gives() =>
        Gen.Select(FreshClocks, Histories).Sample((fresh, history) =>
        {
            var (clock, calendar, entries, now) = Live(fresh, history);
            var asOf = ChinaTime.DateOf(now);

            var deadline = Recompute.Of(clock, calendar, asOf);

            Assert.Equal(FingerCount.Due(clock, entries, asOf), deadline.Due);
        }, iter: 3000);

    [Fact]
    public void The_order_of_entries_does_not_matter_and_overlaps_count_once() =>
        Gen.Select(FreshClocks, Spans).Sample((fresh, spans) =>
        {
            var clock = fresh with { Suspensions = Shift(spans, fresh.StartedAt) };
            var reversed = clock with { Suspensions = [.. Enumerable.Reverse(clock.Suspensions)] };
            var doubled = clock with { Suspensions = [.. clock.Suspensions, .. clock.Suspensions] };

            var due = Recompute.Of(clock, Calendar).Due;

            Assert.Equal(due, Recompute.Of(reversed, Calendar).Due);
            Assert.Equal(due, Recompute.Of(doubled, Calendar).Due);
            Assert.Equal(FingerCount.Due(clock, FingerCount.Published, null), due);
        }, iter: 2000);

    [Fact]
    public void Suspended_and_resumed_on_one_day_excludes_nothing() =>
        Gen.Select(FreshClocks, Gen.Int[0, 60], Gen.Int[0, 1439], Gen.Int[0, 1439], Gen.Enum<SuspensionReason>())
            .Sample((clock, days, one, other, reason) =>
            {
                var day = ChinaTime.At(ChinaTime.DateOf(clock.StartedAt)).AddDays(days);
                var pause = new Suspension(day.AddMinutes(Math.Min(one, other)), day.AddMinutes(Math.Max(one, other)), reason);

                Assert.Equal(
                    Recompute.Of(clock, Calendar).Due, Recompute.Of(clock with { Suspensions = [pause] }, Calendar).Due);
            }, iter: 2000);

    [Fact]
    public void The_end_of_a_clock_and_reasons_that_stop_nothing_move_no_date() =>
        Gen.Select(FreshClocks, Spans).Sample((clock, spans) =>
        {
            var idle = Shift([.. spans.Where(s => !s.Reason.StopsAnything())], clock.StartedAt);
            var recorded = Shift([.. spans.Select(s => s with { Excluded = false })], clock.StartedAt);
            var ended = clock with { Suspensions = [.. idle, .. recorded], EndedAt = clock.StartedAt.AddDays(3) };

            Assert.Equal(Recompute.Of(clock, Calendar).Due, Recompute.Of(ended, Calendar).Due);
        }, iter: 1000);

    [Fact]
    public void The_explanation_is_gapless_and_counts_exactly_the_budget() =>
        Gen.Select(FreshClocks, Histories).Sample((fresh, history) =>
        {
            var (clock, calendar, _, now) = Live(fresh, history);

            var deadline = Recompute.Of(clock, calendar, ChinaTime.DateOf(now));

            var days = deadline.Explanation;
            var budget = clock.Limit.Value + (deadline.ExtensionValid == true ? clock.Extension!.Days : 0);
            Assert.Equal(Enumerable.Range(1, budget), days.Where(d => d.Count is not null).Select(d => d.Count!.Value));
            Assert.Equal(Enumerable.Range(0, days.Count).Select(deadline.EffectiveStart.AddDays), days.Select(d => d.Date));
            Assert.Equal(deadline.Due, days[^1].Date);
            Assert.Equal(DayMark.Due, days[^1].Mark);
        }, iter: 1000);

    private static (Clock Clock, WorkCalendar Calendar, Dictionary<DateOnly, bool> Entries, DateTimeOffset Now) Live(
        Clock clock, (int Act, int Minutes, int Pick)[] history)
    {
        var (calendar, entries, now) = (Calendar, new Dictionary<DateOnly, bool>(FingerCount.Published), clock.StartedAt);
        foreach (var (act, minutes, pick) in history)
        {
            now = now.AddMinutes(minutes);
            clock = act < 3 ? Try(clock, act, pick, now, calendar) : clock;
            if (act == 3)
            {
                var day = ChinaTime.DateOf(now).AddDays(pick);
                entries[day] = !FingerCount.IsWorkday(day, entries);
                calendar = calendar.With(
                    day.Year,
                    entries.Where(e => e.Key.Year == day.Year).Select(e => new WorkCalendarEntry(e.Key, e.Value, "改")),
                    calendar.Version + 1);
            }
        }

        return (clock, calendar, entries, now);
    }

    private static Clock Try(Clock clock, int act, int pick, DateTimeOffset now, WorkCalendar calendar)
    {
        try
        {
            return act switch
            {
                0 => clock.Suspend(now, (SuspensionReason)pick, "依据"),
                1 => clock.Resume(now),
                _ => clock.Extend(pick, 10, now, calendar),
            };
        }
        catch (RuleViolation)
        {
            return clock; // A refused act changes nothing.
        }
    }

    private static List<Suspension> Shift(List<Suspension> spans, DateTimeOffset start)
    {
        var by = start - DateTimeOffset.UnixEpoch;

        return [.. spans.Select(s => s with { From = s.From + by, To = s.To + by })];
    }
}
