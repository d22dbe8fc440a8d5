namespace Platform.SharedKernel;

/// <summary>
/// 业务时钟. The time of the matter: what a clerk's act, a due date or a signal is dated by.
/// Sign-in, tokens, logs and schedulers use the machine's <see cref="TimeProvider"/> instead. In demo mode it runs ahead by an offset.
/// </summary>
public interface IBusinessClock
{
    /// <summary>The instant now, offset +08:00.</summary>
    DateTimeOffset Now { get; }

    /// <summary>The date now in Asia/Shanghai.</summary>
    DateOnly Today => ChinaTime.DateOf(Now);
}

/// <summary>Asia/Shanghai, UTC+8, no daylight saving (domain.md T1). All legal dates are dates in this zone.</summary>
public static class ChinaTime
{
    /// <summary>The zone's fixed offset.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    /// <summary>The same instant with offset +08:00.</summary>
    public static DateTimeOffset In(DateTimeOffset instant) => instant.ToOffset(Offset);

    /// <summary>The date of an instant in the zone.</summary>
    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(In(instant).DateTime);

    /// <summary>The instant at which <paramref name="time"/> strikes on <paramref name="date"/> in the zone.</summary>
    public static DateTimeOffset At(DateOnly date, TimeOnly time = default) => new(date.ToDateTime(time), Offset);
}
