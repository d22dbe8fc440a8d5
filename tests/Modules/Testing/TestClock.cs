namespace Platform.Testing;

/// <summary>Business time that only the test moves. Starts on Monday 2 March 2026, 09:00 in Beijing.</summary>
public sealed class TestClock : IBusinessClock
{
    /// <inheritdoc/>
    public DateTimeOffset Now { get; private set; } = new(2026, 3, 2, 9, 0, 0, ChinaTime.Offset);

    /// <summary>Sets the clock to a Beijing wall time, e.g. <c>2026-03-09 00:06</c>.</summary>
    public void Set(string beijing) => Now = ChinaTime.At(
        DateOnly.ParseExact(beijing[..10], "yyyy-MM-dd"),
        beijing.Length > 10 ? TimeOnly.Parse(beijing[11..], System.Globalization.CultureInfo.InvariantCulture) : default);

    /// <summary>Moves it on.</summary>
    public void Advance(TimeSpan by) => Now += by;
}
