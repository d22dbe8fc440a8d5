#if POSTGRES
using System.Diagnostics;

namespace Platform.Intake.Tests.Features;

/// <summary>The two acts a hall lives on stay few questions to the database, however much the clerk has to know for them.</summary>
public sealed class RoundTripTests(IntakePostgres intake) : IClassFixture<IntakePostgres>
{
    [Fact]
    public async Task A_receipt_is_five_questions_and_an_acceptance_six()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var liMin = intake.As(TestActors.LiMin);
        await liMin.ReceiveAsync(Window3.Complete35); // The hall is in memory from now on.
        var database = await intake.WithDbAsync(db => Task.FromResult(db.Database.GetDbConnection().Database));
        var asked = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = command => asked += command.TagObjects.Any(t => t.Value as string == database) ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);

        var received = await liMin.ReceiveAsync(Window3.Complete35);
        var forReceipt = asked;
        (await liMin.ActAsync(received, "acceptance", new { })).Expect(200);

        Assert.Equal((5, 6), (forReceipt, asked - forReceipt));
    }
}
#endif
