namespace Platform.SharedKernel;

/// <summary>
/// The days a clock did not run at 00:00 (T3): from the day after a suspension began to the day it ended.
/// Works on dates and on a set of spans, so neither the order nor an overlap of entries matters.
/// </summary>
internal sealed class SuspendedDays(Clock clock, DateOnly? asOf)
{
    private readonly Span[] _stopping =
        [.. clock.Suspensions.Where(clock.Counts).OrderBy(s => s.From).Select(s => Span.Of(s, asOf))];

    private readonly Span[] _idle =
        [.. clock.Suspensions.Where(s => !clock.Counts(s)).Select(s => Span.Of(s, asOf))];

    /// <summary>Why the day is taken out; null when the clock ran.</summary>
    public SuspensionReason? Reason(DateOnly date)
    {
        foreach (var span in _stopping)
        {
            if (date > span.From && date <= span.To)
            {
                return span.Reason;
            }
        }

        return null;
    }

    /// <summary>The sentence for a day on which something began or ended; null on all others.</summary>
    public string? Note(DateOnly date, DayMark mark)
    {
        foreach (var span in _idle)
        {
            if (span.From == date)
            {
                return $"{span.Reason.InChinese()}不停止本期限";
            }
        }

        var begins = Array.Exists(_stopping, s => s.From == date && !s.Ends(date));
        var ends = Array.Exists(_stopping, s => s.From != date && s.Ends(date));
        var within = Array.Exists(_stopping, s => s.From == date && s.Ends(date));

        return (begins, ends, within, mark) switch
        {
            (true, true, _, DayMark.Suspended) => "当日恢复后又停，本日不计",
            (true, _, _, DayMark.Counts or DayMark.ShiftedWorkday) => "当日起停，本日已计",
            (true, _, _, _) => "当日起停",
            (_, true, _, DayMark.Suspended) => "当日恢复，本日不计",
            (_, true, _, _) => "当日恢复",
            (_, _, true, DayMark.Counts or DayMark.ShiftedWorkday) => "当日停、当日恢复，本日照计",
            _ => null,
        };
    }

    private readonly record struct Span(DateOnly From, DateOnly To, SuspensionReason Reason, bool Open)
    {
        public static Span Of(Suspension suspension, DateOnly? asOf)
        {
            var from = ChinaTime.DateOf(suspension.From);
            var to = suspension.To is { } ended ? ChinaTime.DateOf(ended) : asOf ?? from;

            return new Span(from, to, suspension.Reason, suspension.To is null);
        }

        public bool Ends(DateOnly date) => !Open && To == date;
    }
}
