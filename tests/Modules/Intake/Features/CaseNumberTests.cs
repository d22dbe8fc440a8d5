namespace Platform.Intake.Tests.Features;

public abstract class CaseNumberTests(ModuleHost<IntakeModule> intake)
{
    [Fact]
    public async Task Parallel_receipts_leave_no_gap_and_a_refused_one_takes_no_number()
    {
        intake.Clock.Set("2026-04-13 09:00");
        var liMin = intake.As(TestActors.LiMin);
        var received = await Task.WhenAll(Enumerable.Range(0, 12).Select(async i =>
        {
            if (i % 4 == 3)
            {
                (await liMin.PostAsync("intake/applications", Window3.FivePapers35)).Expect(400);

                return null;
            }

            return (await liMin.ReceiveAsync(Window3.Complete35)).Text("caseNo");
        }));

        var numbers = received.OfType<string>()
            .Select(n => CaseNumber.TryParse(n, out var number) ? number : throw new FormatException(n)).ToList();

        Assert.Equal(Enumerable.Range(1, 9), numbers.Select(n => n.Serial).Order());
        Assert.All(numbers, n => Assert.Equal(new DateOnly(2026, 4, 13), n.ReceivedOn));
    }

    [Fact]
    public async Task Each_centre_and_each_day_count_from_one()
    {
        intake.Clock.Set("2026-04-14 09:00");
        var other = Window3.Body(TwoStreets.Subsistence, [], windowId: TwoStreets.Window(TwoStreets.NanYingMen, 3));
        await intake.As(TestActors.LiMin).ReceiveAsync(Window3.Complete35);
        var there = await intake.As(TestActors.WangFang).ReceiveAsync(other);
        intake.Clock.Set("2026-04-15 09:00");
        var nextDay = await intake.As(TestActors.LiMin).ReceiveAsync(Window3.Complete35);

        Assert.StartsWith("1201010052026041400001", there.Text("caseNo"), StringComparison.Ordinal);
        Assert.StartsWith("1201010062026041500001", nextDay.Text("caseNo"), StringComparison.Ordinal);
    }
}

public sealed class CaseNumberOnSqlite(IntakeSqlite intake) : CaseNumberTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class CaseNumberOnPostgres(IntakePostgres intake) : CaseNumberTests(intake), IClassFixture<IntakePostgres>;
#endif
