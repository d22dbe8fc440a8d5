namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 工作日历. The newest calendar this process knows, learnt from published facts. A fact may come twice or late (replay of a projection):
/// the higher calendar version of a year wins.
/// </summary>
internal sealed class CalendarProvider : IWorkCalendars
{
    private readonly Lock _learning = new();
    private readonly Dictionary<int, WorkCalendarChanged> _years = [];
    private volatile IWorkCalendar _current = WorkCalendar.From([], [], 0);

    public IWorkCalendar Current => _current;

    public void Learn(WorkCalendarChanged fact)
    {
        lock (_learning)
        {
            if (_years.TryGetValue(fact.Year, out var known) && known.CalendarVersion >= fact.CalendarVersion)
            {
                return;
            }

            _years[fact.Year] = fact;
            var inOrder = _years.Values.OrderBy(y => y.CalendarVersion).ThenBy(y => y.Year).ToList();
            _current = WorkCalendar.From(inOrder.SelectMany(y => y.Days), _years.Keys, inOrder[^1].CalendarVersion);
        }
    }
}
