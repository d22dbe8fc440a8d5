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

        var caseNo = received.Text("caseNo");
        Assert.Null(CaseNumber.Fault(caseNo));
        Assert.StartsWith("12010100620260302", caseNo, StringComparison.Ordinal);
        Assert.Matches("^[0-9]{6}$", received.Text("queryCode"));
        Assert.Equal(
            ("Received", "2026-03-02", "2026-03-09"),
            (received.Text("state"), received.Text("effectiveReceiptOn"), received.Text("acceptanceDue")));
        Assert.Matches("^南市街收〔2026〕[0-9]{6}号$", received["documents"][0].GetProperty("number").GetString());
        var voucher = $"intake/documents/{received["documents"][0].GetProperty("id").GetString()}";
        Assert.Equal(200, (await _liMin.GetAsync(voucher)).Status);
        Assert.Equal(404, (await intake.As(TestActors.WangFang).GetAsync(voucher)).Status);
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

        Assert.Equal(
            ("Accepted", "2026-03-03", "2026-03-17", "2026-03-31"),
            (accepted.Text("state"), accepted.Text("acceptedOn"), accepted.Text("promisedDue"), accepted.Text("statutoryDue")));
        Assert.Equal("AcceptanceNotice", accepted["documents"][0].GetProperty("type").GetString());
        Assert.Equal(received.Revision + 1, accepted.Revision);
        var told = Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Equal(("Promised", false, new DateOnly(2026, 3, 3)), (told.HandlingClass, told.Deemed, told.AcceptedOn));
        Assert.Null(told.InstantDecision);
    }

    [Fact]
    public async Task What_came_after_closing_counts_from_the_next_working_day_and_the_clock_explains_it()
    {
        intake.Clock.Set("2025-03-07 20:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);

        Assert.Equal(("2025-03-10", "2025-03-17"), (received.Text("effectiveReceiptOn"), received.Text("acceptanceDue")));
        Assert.StartsWith("12010100620250307", received.Text("caseNo"), StringComparison.Ordinal);
        var clock = (await _liMin.GetAsync($"intake/applications/{received.Text("id")}/acceptance-clock")).Expect(200);
        var days = clock["explanation"].EnumerateArray().ToList();
        Assert.Equal(("2025-03-10", "Start"), (days[0].GetProperty("date").GetString(), days[0].GetProperty("mark").GetString()));
        Assert.Contains("非办公时间", days[0].GetProperty("note").GetString(), StringComparison.Ordinal);
        Assert.Equal(("2025-03-17", "Due"), (days[^1].GetProperty("date").GetString(), days[^1].GetProperty("mark").GetString()));
        Assert.Equal(6, clock["remaining"].GetInt32());
    }

    [Fact]
    public async Task The_dossier_shows_what_the_clerk_may_do_and_why_not()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.TwoMissing35);

        var dossier = (await _liMin.GetAsync($"intake/applications/by-case-no/{received.Text("caseNo")}")).Expect(200);

        var applicant = dossier["applicant"];
        Assert.Equal(("王*兰", "138****1234"), (applicant.GetProperty("name").GetString(), applicant.GetProperty("phone").GetString()));
        Assert.EndsWith("********" + Window3.IdTail, applicant.GetProperty("idNumber").GetString(), StringComparison.Ordinal);
        Assert.Equal($"\"{dossier.Revision}\"", dossier.Headers["ETag"]);
        Assert.Equal((true, ""), dossier.Action("requestSupplement"));
        Assert.Equal((false, "必要材料《收入证明》尚未收齐或不合格，不能受理"), dossier.Action("accept"));
        Assert.Equal((false, "本件已收件(未受理)，不能做此操作"), dossier.Action("deliver"));
        var seenByReviewer = (await intake.As(TestActors.ChenJing).GetAsync($"intake/applications/{received.Text("id")}")).Expect(200);
        Assert.Equal((false, "须由窗口受理岗办理"), seenByReviewer.Action("requestSupplement"));
    }

    [Fact]
    public async Task The_screen_gets_all_items_with_the_reason_where_one_is_not_taken()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var offers = (await _liMin.GetAsync($"intake/offers?windowId={Window3.Id}")).Expect(200)["items"].EnumerateArray()
            .ToDictionary(o => o.GetProperty("referenceNo").GetInt32());

        Assert.True(offers[29].GetProperty("available").GetBoolean());
        Assert.Equal("当日办结", offers[29].GetProperty("promised").GetProperty("text").GetString());
        Assert.Equal(4, offers[35].GetProperty("materials").GetArrayLength());
        Assert.Equal("本窗口不办理《残疾证申报》，请到4号户籍窗口", offers[48].GetProperty("unavailableReason").GetString());
        Assert.Equal("《廉租房租金核减》现在没有生效的版本，不能收件", offers[60].GetProperty("unavailableReason").GetString());
    }
}

public sealed class ReceiveAndAcceptOnSqlite(IntakeSqlite intake) : ReceiveAndAcceptTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class ReceiveAndAcceptOnPostgres(IntakePostgres intake) : ReceiveAndAcceptTests(intake), IClassFixture<IntakePostgres>;
#endif
