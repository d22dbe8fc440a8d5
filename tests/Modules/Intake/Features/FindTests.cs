namespace Platform.Intake.Tests.Features;

public abstract class FindTests(ModuleHost<IntakeModule> intake)
{
    private readonly TestClient _liMin = intake.As(TestActors.LiMin);

    [Fact]
    public async Task One_field_finds_by_number_name_identity_number_and_last_four()
    {
        var number = Window3.NumberOf("12010119490505", 31);
        var received = await _liMin.ReceiveAsync(
            Window3.Body(TwoStreets.Subsistence, [], Window3.Person("诸葛寻找", number, "13600009753")));
        var caseNo = received.Text("caseNo");

        foreach (var words in new[] { caseNo, caseNo[..20], "诸葛", number, number[^4..], "9753", "13600009753" })
        {
            var rows = (await _liMin.GetAsync($"intake/applications?limit=200&q={words}")).Expect(200)["items"].EnumerateArray().ToList();
            Assert.True(rows.Exists(r => r.GetProperty("caseNo").GetString() == caseNo), words);
        }

        Assert.Empty((await _liMin.GetAsync("intake/applications?q=诸葛寻找不到")).Expect(200)["items"].EnumerateArray());
    }

    [Fact]
    public async Task Pages_follow_each_other_newest_first_without_loss()
    {
        intake.Clock.Set("2026-06-01 09:00");
        var made = new List<string>();
        for (var i = 0; i < 7; i++)
        {
            made.Add((await _liMin.ReceiveAsync(Window3.TwoMissing35)).Text("caseNo"));
        }

        var seen = new List<string>();
        string? after = null;
        do
        {
            var more = after is null ? "" : "&after=" + after;
            var page = (await _liMin.GetAsync($"intake/applications?q=12010100620260601&limit=3{more}")).Expect(200);
            seen.AddRange(page["items"].EnumerateArray().Select(r => r.GetProperty("caseNo").GetString()!));
            after = page["next"].GetString();
        }
        while (after is not null);

        Assert.Equal(made.AsEnumerable().Reverse(), seen);
        Assert.Equal("request.invalid", (await _liMin.GetAsync("intake/applications?after=nonsense")).Expect(400).Code);
        Assert.Equal("request.invalid", (await _liMin.GetAsync("intake/applications?limit=0")).Expect(400).Code);
        Assert.Empty((await _liMin.GetAsync("intake/applications?q=12010100620260601&state=Closed"))["items"].EnumerateArray());
    }

    [Fact]
    public async Task The_applicant_asks_with_number_and_code_and_a_wrong_one_of_either_tells_nothing()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);
        var (caseNo, code) = (received.Text("caseNo"), received.Text("queryCode"));
        var nobody = intake.As(null);

        var progress = (await nobody.PostAsync("public/progress", new { caseNo, queryCode = code })).Expect(200);
        var other = code == "000000" ? "000001" : "000000";
        var wrongCode = (await nobody.PostAsync("public/progress", new { caseNo, queryCode = other })).Expect(404);
        var wrongNumber = (await nobody.PostAsync("public/progress", new { caseNo = caseNo[..22] + "9", queryCode = code })).Expect(404);

        Assert.Equal(
            ("Received", "王*兰", "2026-03-09"),
            (progress.Text("displayState"), progress.Text("applicantName"), progress.Text("expectedOn")));
        Assert.Equal(wrongCode.Code, wrongNumber.Code);
        Assert.Equal(wrongCode.Text("detail"), wrongNumber.Text("detail"));
        Assert.Equal(["/queryCode"], (await nobody.PostAsync("public/progress", new { caseNo, queryCode = "12" })).Expect(400).Pointers());
    }
}

public sealed class FindOnSqlite(IntakeSqlite intake) : FindTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class FindOnPostgres(IntakePostgres intake) : FindTests(intake), IClassFixture<IntakePostgres>;
#endif
