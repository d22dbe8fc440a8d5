using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Tests.Features;

public abstract class ReceiveAndAcceptTests(ModuleHost<IntakeModule> intake)
{
    private readonly TestClient _liMin = intake.As(TestActors.LiMin);

    [Fact]
    public async Task Papers_get_a_number_for_life_a_voucher_and_five_working_days()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);

        var caseNo = received["caseNo"].GetString()!;
        Assert.Null(CaseNumber.Fault(caseNo));
        Assert.StartsWith("12010100620260302", caseNo, StringComparison.Ordinal);
        Assert.Equal(6, received["queryCode"].GetString()!.Length);
        Assert.Equal(("Received", "2026-03-02", "2026-03-09"), (received["state"].GetString(), received["effectiveReceiptOn"].GetString(), received["acceptanceDue"].GetString()));
        Assert.Matches("^南市街收〔2026〕[0-9]{6}号$", received["documents"][0].GetProperty("number").GetString());
        var told = Assert.Single(await intake.PublishedAsync<ApplicationReceived>(), e => e.CaseNo == caseNo);
        Assert.Equal(("王*兰", "李敏", 1), (told.ApplicantName, told.ClerkName, told.Round));
    }

    [Fact]
    public async Task Acceptance_starts_the_decision_clocks_today_and_tells_approval()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);
        intake.Clock.Set("2026-03-03 10:00");

        var accepted = (await _liMin.ActAsync(received, "acceptance", new { })).Expect(200);

        Assert.Equal(("Accepted", "2026-03-03", "2026-03-17", "2026-03-31"), (accepted["state"].GetString(), accepted["acceptedOn"].GetString(), accepted["promisedDue"].GetString(), accepted["statutoryDue"].GetString()));
        Assert.Equal("AcceptanceNotice", accepted["documents"][0].GetProperty("type").GetString());
        Assert.Equal(received.Revision + 1, accepted.Revision);
        var told = Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received["caseNo"].GetString());
        Assert.Equal(("Promised", false, new DateOnly(2026, 3, 3)), (told.HandlingClass, told.Deemed, told.AcceptedOn));
        Assert.Null(told.InstantDecision);
    }
}

public sealed class ReceiveAndAcceptOnSqlite(IntakeSqlite intake) : ReceiveAndAcceptTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class ReceiveAndAcceptOnPostgres(IntakePostgres intake) : ReceiveAndAcceptTests(intake), IClassFixture<IntakePostgres>;
#endif
