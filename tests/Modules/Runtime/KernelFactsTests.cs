namespace Platform.Runtime.Tests;

public sealed class KernelFactsTests
{
    private static readonly Setting<int> Tolerance = new("probe.tolerance", 5, "days", "容缺天数", "test");
    private static readonly DateOnly Monday = new(2026, 3, 2);

    private readonly SettingsProvider _settings = new();
    private readonly CalendarProvider _calendars = new();

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Fact]
    public void Without_a_value_the_default_holds() => Assert.Equal(5, _settings.Get(Tolerance, "120101006", Monday));

    [Fact]
    public void The_longest_authority_wins_and_a_value_holds_from_its_date()
    {
        _settings.Learn(Changed("", "10", Monday));
        _settings.Learn(Changed("120101", "20", Monday));
        _settings.Learn(Changed("120101006", "30", Monday.AddDays(7)));

        Assert.Equal(5, _settings.Get(Tolerance, "120101006", Monday.AddDays(-1)));
        Assert.Equal(20, _settings.Get(Tolerance, "120101006", Monday));
        Assert.Equal(30, _settings.Get(Tolerance, "120101006", Monday.AddDays(7)));
        Assert.Equal(20, _settings.Get(Tolerance, "120101005", Monday.AddDays(7)));
        Assert.Equal(10, _settings.Get(Tolerance, "120102001", Monday));
    }

    [Fact]
    public void A_correction_of_the_same_day_wins_and_a_replay_of_the_old_fact_does_not_undo_it()
    {
        var first = Changed("", "10", Monday);
        var correction = Changed("", "11", Monday, minutesLater: 1);
        _settings.Learn(first);
        _settings.Learn(correction);
        _settings.Learn(first);

        Assert.Equal(11, _settings.Get(Tolerance, "120101006", Monday));
    }

    [Fact]
    public void A_later_calendar_of_a_year_wins_also_when_the_older_is_seen_again()
    {
        var first = Announced(2026, 1, new DateOnly(2026, 3, 3));
        var correction = Announced(2026, 3, new DateOnly(2026, 3, 4));
        _calendars.Learn(first);
        _calendars.Learn(Announced(2027, 2));
        _calendars.Learn(correction);
        _calendars.Learn(first);

        Assert.Equal(3, _calendars.Current.Version);
        Assert.Equal(DayKind.WorkingDay, _calendars.Current.Day(new DateOnly(2026, 3, 3)).Kind);
        Assert.Equal(DayKind.Holiday, _calendars.Current.Day(new DateOnly(2026, 3, 4)).Kind);
        Assert.False(_calendars.Current.Day(new DateOnly(2027, 3, 4)).Provisional);
        Assert.True(_calendars.Current.Day(new DateOnly(2028, 3, 3)).Provisional);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Published_facts_are_learnt_by_every_node_and_again_at_the_next_start(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using (var first = RuntimeHost.On(database))
        {
            await first.StartAsync();
            await first.InProbeAsync(db =>
            {
                db.Append(Changed("120101", "20", Monday));
                db.Append(Announced(2026, 7, new DateOnly(2026, 3, 3)));

                return Task.FromResult(true);
            });
            await first.Get<KernelFactsReader>().RefreshAsync(CancellationToken.None);
            Assert.Equal(20, first.Get<ISettings>().Get(Tolerance, "120101006", Monday));
        }

        await using var next = RuntimeHost.On(database);
        await next.StartAsync();

        Assert.Equal(20, next.Get<ISettings>().Get(Tolerance, "120101006", Monday));
        Assert.Equal(7, next.Get<IWorkCalendars>().Current.Version);
        Assert.Equal(DayKind.Holiday, next.Get<IWorkCalendars>().Current.Day(new DateOnly(2026, 3, 3)).Kind);
    }

    private static SettingChanged Changed(string authority, string value, DateOnly from, int minutesLater = 0)
    {
        var at = RuntimeHost.MachineStart.AddMinutes(minutesLater);

        return new SettingChanged(Ids.New(at), at, Tolerance.Key, authority, value, from);
    }

    private static WorkCalendarChanged Announced(int year, long version, params DateOnly[] holidays) => new(
        Ids.New(RuntimeHost.MachineStart), RuntimeHost.MachineStart, year,
        [.. holidays.Select(h => new WorkCalendarEntry(h, false, "测试假日"))],
        version);
}
