using System.Net.Http.Json;
using System.Text;

namespace Platform.Intake.Tests.Features;

public abstract class RequestTests(ModuleHost<IntakeModule> intake)
{
    private readonly TestClient _liMin = intake.As(TestActors.LiMin);

    public static TheoryData<string, object, string> WrongApplicants => new()
    {
        { "check digit", Window3.Person(idNumber: Window3.IdNumber[..17] + (Window3.IdNumber[17] == '0' ? '1' : '0')),
            "/applicant/idNumber" },
        { "first generation", Window3.Person(idNumber: "120101510308123"), "/applicant/idNumber" },
        { "full-width digits", Window3.Person(idNumber: "１２０１０１１９５１０３０８０１２３"), "/applicant/idNumber" },
        { "phone", Window3.Person(phone: "1380000123"), "/applicant/phone" },
        { "name", Window3.Person(name: ""), "/applicant/name" },
        { "organisation without credit code", new
            {
                kind = "Organisation", name = "天津某某有限公司", idType = "ResidentId", idNumber = Window3.IdNumber, phone = Window3.Phone,
                legalRepresentative = "张三", contactPerson = "李四",
            }, "/applicant/idType" },
    };

    [Theory]
    [MemberData(nameof(WrongApplicants))]
    public async Task A_wrong_field_is_pointed_at_in_chinese(string what, object applicant, string pointer)
    {
        var refused = (await _liMin.PostAsync("intake/applications", Window3.Body(TwoStreets.Subsistence, [], applicant))).Expect(400);

        Assert.Equal("request.invalid", refused.Code);
        Assert.DoesNotContain("{0}", refused.Text("title"), StringComparison.Ordinal);
        Assert.Contains(pointer, refused.Pointers());
        Assert.All(refused["errors"].EnumerateArray(), e => Assert.Matches("[一-龥]", e.GetProperty("detail").GetString()));
        Assert.NotEmpty(what);
    }

    [Fact]
    public async Task Materials_are_those_of_the_item_each_once()
    {
        var unknown = await _liMin.PostAsync("intake/applications", Window3.FivePapers35);
        var twice = await _liMin.PostAsync(
            "intake/applications",
            Window3.Body(TwoStreets.Subsistence, [new { requirementId = "m1", check = "Ok" }, new { requirementId = "m1", check = "Ok" }]));

        Assert.Equal(["/materials/4/requirementId"], unknown.Expect(400).Pointers());
        Assert.Equal(["/materials"], twice.Expect(400).Pointers());
    }

    [Fact]
    public async Task What_is_no_request_of_this_interface_says_so()
    {
        Assert.Equal("request.malformed", await CodeAsync("{\"itemId\": "));
        Assert.Equal("request.unknown-field", await CodeAsync($$"""{"itemId":"{{TwoStreets.Subsistence}}","colour":"red"}"""));
        Assert.Equal("request.invalid", await CodeAsync("{\"itemId\":5}"));
        Assert.Equal("request.invalid", (await _liMin.PostAsync("intake/applications", new { })).Expect(400).Code);
        using var withoutKey = await _liMin.Http.PostAsJsonAsync("/api/v1/intake/applications", Window3.Complete35);
        Assert.Equal(400, (int)withoutKey.StatusCode);
        Assert.Contains("idempotency-key-missing", await withoutKey.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_key_gives_the_same_number_and_code_and_nothing_twice()
    {
        var key = TestClient.NewKey();
        var first = (await _liMin.PostAsync("intake/applications", Window3.Complete35, key: key)).Expect(201);
        var again = (await _liMin.PostAsync("intake/applications", Window3.Complete35, key: key)).Expect(201);
        var other = await _liMin.PostAsync("intake/applications", Window3.TwoMissing35, key: key);

        Assert.Equal((first.Text("caseNo"), first.Text("queryCode")), (again.Text("caseNo"), again.Text("queryCode")));
        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
        Assert.Equal("request.idempotency-key-reused", other.Expect(422).Code);
        Assert.Single((await _liMin.GetAsync($"intake/applications?q={first.Text("caseNo")}"))["items"].EnumerateArray());
    }

    [Fact]
    public async Task A_change_names_the_revision_it_has_seen()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);
        var path = $"intake/applications/{received.Text("id")}/acceptance";
        var blind = await _liMin.PostAsync(path, new { });
        (await _liMin.ActAsync(
            received, "material-checks", new { materials = new[] { new { requirementId = "m1", check = "Ok" } } })).Expect(200);

        var stale = (await _liMin.PostAsync(path, new { }, received.Revision)).Expect(412);

        Assert.Equal("version.required", blind.Expect(428).Code);
        Assert.Equal(("version.stale", "李敏刚刚修改过，请刷新后再办"), (stale.Code, stale.Text("detail")));
        Assert.Equal(received.Revision + 1, stale["current"].GetInt64());
    }

    [Fact]
    public async Task An_act_out_of_turn_says_what_is_allowed()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);

        var refused = (await _liMin.ActAsync(
            received, "delivery", new { method = "Counter", recipientName = Window3.Name, recipientIdTail = Window3.IdTail })).Expect(409);

        Assert.Equal("intake.not-now", refused.Code);
        Assert.Equal(["checkMaterials", "accept", "requestSupplement"], refused.Allowed());
        (await _liMin.PostAsync($"intake/applications/{Ids.New(intake.Clock.Now)}/acceptance", new { }, 1)).Expect(404);
    }

    private async Task<string?> CodeAsync(string json)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/intake/applications");
        request.Content = new StringContent(json, Encoding.UTF8, "application/json");
        request.Headers.Add("Idempotency-Key", TestClient.NewKey());
        using var response = await _liMin.Http.SendAsync(request);
        Assert.Equal(400, (int)response.StatusCode);

        return (await response.Content.ReadFromJsonAsync<System.Text.Json.JsonElement>()).GetProperty("code").GetString();
    }
}

public sealed class RequestOnSqlite(IntakeSqlite intake) : RequestTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class RequestOnPostgres(IntakePostgres intake) : RequestTests(intake), IClassFixture<IntakePostgres>;
#endif
