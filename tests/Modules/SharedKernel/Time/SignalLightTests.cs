namespace Platform.SharedKernel.Tests.Time;

public sealed class SignalLightTests
{
    private static readonly WorkCalendar Calendar = LawVectors.Calendar;

    [Fact]
    public void A_promise_that_ended_on_Friday_is_late_on_Saturday_because_dates_are_compared()
    {
        var reading = Read(promised: new(2025, 3, 7), on: new(2025, 3, 8));

        Assert.Equal((SignalLight.Yellow, 0), (reading.Signal, reading.RemainingToPromised!.Value));
    }

    [Fact]
    public void Decided_on_the_last_day_is_green() =>
        Assert.Equal(SignalLight.Green, Read(promised: new(2025, 3, 10), on: new(2025, 3, 20), decided: new(2025, 3, 10)).Signal);

    [Fact]
    public void The_nearer_of_two_due_dates_reminds() =>
        Assert.Equal(SignalLight.Reminder, Read(promised: new(2025, 3, 20), statutory: new(2025, 3, 11), on: new(2025, 3, 10)).Signal);

    [Fact]
    public void The_next_change_of_a_light_walks_reminder_yellow_red()
    {
        var due = new DateOnly(2025, 3, 10);
        DateOnly? Next(DateOnly today) => SignalLights.NextChange(due, today, LightThresholds.Default, Calendar);

        Assert.Equal(new DateOnly(2025, 3, 7), Next(new(2025, 3, 3)));
        Assert.Equal(new DateOnly(2025, 3, 11), Next(new(2025, 3, 7)));
        Assert.Equal(new DateOnly(2025, 3, 14), Next(new(2025, 3, 11)));
        Assert.Null(Next(new(2025, 3, 14)));
    }

    private static LightReading Read(DateOnly? promised, DateOnly on, DateOnly? statutory = null, DateOnly? decided = null) =>
        SignalLights.Read(promised, statutory, on, decided, LightThresholds.Default, Calendar);
}
