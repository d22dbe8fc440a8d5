using System.Text;
using Platform.Journeys.Tests.Hosting;

namespace Platform.Journeys.Tests;

/// <summary>What answers, and what a wrong request gets: status, code and a Chinese sentence, and nothing is written.</summary>
public abstract class TheDoor(Hall hall)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/metrics")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/docs/")]
    [InlineData("/api/v1/demo/accounts")]
    [InlineData("/api/v1/demo/clock")]
    public async Task Answers_without_sign_in(string path)
    {
        using var nobody = new Person(hall.Host);

        Assert.Equal(200, (int)(await nobody.Http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode);
    }

    [Theory]
    [InlineData("auth/me")]
    [InlineData("events")]
    [InlineData("catalog/reference-items")]
    [InlineData("intake/applications")]
    [InlineData("supervision/signals")]
    public async Task Wants_sign_in_before_anything_else(string path)
    {
        using var nobody = new Person(hall.Host);

        Assert.Equal("auth.required", (await nobody.GetAsync(path)).Expect(401).Code);
    }

    [Fact]
    public async Task The_catalogue_and_the_centres_are_complete()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");

        Assert.Equal(97, (await clerk.GetAsync("catalog/reference-items?limit=200")).Expect(200).Items.Count);
        Assert.Equal(39, (await clerk.GetAsync("catalog/centres?batch=2010-1&limit=200")).Expect(200).Items.Count);
    }

    [Fact]
    public async Task Identifiers_are_judged_as_given()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");

        var lower = (await clerk.PostAsync("platform/identifiers/check", new { type = "ResidentId", value = "12010319010203006x" })).Expect(200);

        Assert.False(lower["valid"].GetBoolean());
        Assert.Equal(("Format", "12010319010203006X"), (lower.Text("reason"), lower.Text("normalized")));
    }

    [Fact]
    public async Task Broken_json_unknown_fields_and_too_much_are_told_apart()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");

        Assert.Equal("request.malformed", (await RawAsync(clerk, "{\"itemId\":")).Expect(400).Code);
        Assert.Equal("request.unknown-field", (await RawAsync(clerk, "{\"nonsense\":1}")).Expect(400).Code);
        Assert.Equal("request.too-large", (await RawAsync(clerk, "{\"x\":\"" + new string('x', 1_100_000) + "\"}")).Expect(413).Code);
    }

    [Fact]
    public async Task A_wrong_check_digit_points_to_the_field()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        var (window, item) = await clerk.OfferAsync(35);
        var before = (await clerk.GetAsync("intake/applications?limit=200")).Items.Count;

        var refused = (await clerk.PostAsync("intake/applications", new
        {
            itemId = item.GetProperty("itemId").GetString(), windowId = window, channel = "Window",
            applicant = new { kind = "Person", name = "王秀兰", idType = "ResidentId", idNumber = "120103190102030061", phone = "13800001234" },
            materials = Array.Empty<object>(),
        })).Expect(400);

        Assert.Equal("request.invalid", refused.Code);
        Assert.Contains(refused["errors"].EnumerateArray(), e => e.GetProperty("pointer").GetString() == "/applicant/idNumber");
        Assert.Equal(before, (await clerk.GetAsync("intake/applications?limit=200")).Items.Count);
    }

    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_another_body_is_refused()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        var (window, item) = await clerk.OfferAsync(35);
        object Body(string phone) => new
        {
            itemId = item.GetProperty("itemId").GetString(), windowId = window, channel = "Window",
            applicant = new { kind = "Person", name = "王秀兰", idType = "ResidentId", idNumber = "12010319010203006X", phone },
            materials = Array.Empty<object>(),
        };
        var key = "same-" + hall.Host.Id;

        var first = (await clerk.PostAsync("intake/applications", Body("13800001234"), key: key)).Expect(201);
        var again = (await clerk.PostAsync("intake/applications", Body("13800001234"), key: key)).Expect(201);
        var other = await clerk.PostAsync("intake/applications", Body("13900001234"), key: key);

        Assert.Equal((first.Text("caseNo"), first.Text("queryCode")), (again.Text("caseNo"), again.Text("queryCode")));
        Assert.Equal("request.idempotency-key-reused", other.Expect(422).Code);
    }

    [Fact]
    public async Task Versions_are_required_and_checked_and_foreign_cases_do_not_exist()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        using var stranger = await Person.SignInAsync(hall.Host, "wangfang");
        var received = await clerk.ReceiveAsync(35);
        var path = $"intake/applications/{received.Text("id")}";

        Assert.Equal("version.required", (await clerk.PostAsync($"{path}/acceptance", new { })).Expect(428).Code);
        Assert.Equal("version.stale", (await clerk.PostAsync($"{path}/acceptance", new { }, 99)).Expect(412).Code);
        Assert.Equal("not-found", (await stranger.GetAsync(path)).Expect(404).Code);
        Assert.Equal("not-found", (await stranger.PostAsync($"{path}/acceptance", new { }, received.Revision)).Expect(404).Code);
        (await clerk.PostAsync($"{path}/acceptance", new { }, received.Revision)).Expect(200);
        var again = await clerk.PostAsync($"{path}/acceptance", new { }, received.Revision + 1);
        Assert.Equal(409, again.Status);
        Assert.NotNull(again.Code);
    }

    [Fact]
    public async Task An_unsafe_request_without_the_token_is_refused()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/v1/intake/applications", UriKind.Relative)) { Content = new StringContent("{}", Encoding.UTF8, "application/json") };

        var answer = await clerk.Http.SendAsync(request);

        Assert.Equal(403, (int)answer.StatusCode);
    }

    private static async Task<Reply> RawAsync(Person person, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/v1/intake/applications", UriKind.Relative)) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

        return await person.SendAsync(request);
    }
}

public sealed class TheDoorOnSqlite(SqliteHall hall) : TheDoor(hall), IClassFixture<SqliteHall>;

#if POSTGRES
public sealed class TheDoorOnPostgres(PostgresHall hall) : TheDoor(hall), IClassFixture<PostgresHall>;
#endif
