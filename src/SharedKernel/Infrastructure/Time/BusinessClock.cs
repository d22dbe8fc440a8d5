namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 业务时钟. The machine's time plus an offset that only demo mode moves, and only forward. Whole microseconds, the finest that both
/// databases keep, so that an instant read back equals the one written.
/// </summary>
internal sealed class BusinessClock(TimeProvider time) : IBusinessClock
{
    private long _offset;

    public TimeSpan Offset => new(Interlocked.Read(ref _offset));

    public DateTimeOffset Now
    {
        get
        {
            var now = time.GetUtcNow() + Offset;

            return ChinaTime.In(now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)));
        }
    }

    /// <summary>Takes the stored offset at the start of the process.</summary>
    public void Start(TimeSpan offset) => Interlocked.Exchange(ref _offset, offset.Ticks);

    /// <summary>Moves forward to <paramref name="offset"/>; a smaller one is left aside.</summary>
    public void Shift(TimeSpan offset)
    {
        var seen = Interlocked.Read(ref _offset);
        while (offset.Ticks > seen)
        {
            var before = Interlocked.CompareExchange(ref _offset, offset.Ticks, seen);
            if (before == seen)
            {
                return;
            }

            seen = before;
        }
    }
}
