using System.Net.Http.Headers;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Administration.Access;
using Platform.Administration.Data;
using Platform.Administration.Domain;
using Platform.Catalog.IntegrationEvents;

namespace Platform.Administration.Tests.Features;

/// <summary>Machines, boards, applicants, and the first administrator of a fresh install.</summary>
public abstract class OtherWaysInTests(AdministrationHost demo, AdministrationHost production)
{
    [Fact]
    public async Task A_machine_comes_in_with_its_secret_and_does_what_it_was_granted()
    {
        var http = Client(demo);
        var token = await TokenAsync(http, "demo-integrator-secret");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token["access_token"].GetString());

        var me = (await new TestClient(http).GetAsync("auth/me")).Expect(200);

        Assert.Equal([Capabilities.EventsRead, Capabilities.SignedIn], me["capabilities"].EnumerateArray().Select(c => c.GetString()));
        Assert.Equal(("演示对接系统", "120101"), (me["name"].GetString(), me["divisionCode"].GetString()));
        Assert.Equal("auth.denied", (await new TestClient(http).GetAsync("platform/people")).Expect(403).Code);
    }

    [Fact]
    public async Task A_machine_with_a_wrong_secret_too_wide_a_scope_or_a_made_up_token_stays_outside()
    {
        Assert.Equal(401, (await TokenAsync(Client(demo), "wrong")).Status);
        Assert.Equal("invalid_scope", (await TokenAsync(Client(demo), "demo-integrator-secret", "platform.operate"))["error"].GetString());
        var http = Client(demo);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "made-up");
        Assert.Equal("auth.required", (await new TestClient(http).GetAsync("auth/me")).Expect(401).Code);
    }

    [Fact]
    public async Task The_token_of_a_client_that_was_ended_stops_working()
    {
        var id = SeedIds.Of("client", "short-lived");
        await demo.InTransactionAsync("admit", sp =>
        {
            var hash = sp.GetRequiredService<IPasswordHasher<MachineClient>>().HashPassword(null!, "its-secret");
            sp.GetRequiredService<AdministrationDb>().Add(
                MachineClient.Admit(id, "short-lived", "短期系统", hash, new MachineRights("120101", []), demo: false));

            return Task.CompletedTask;
        });
        demo.Services.GetRequiredService<AccessBook>().Forget();
        var http = Client(demo);
        var token = await TokenAsync(http, "its-secret", client: "short-lived");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token["access_token"].GetString());
        (await new TestClient(http).GetAsync("auth/me")).Expect(200);

        await demo.InTransactionAsync("end", async sp =>
            (await sp.GetRequiredService<AdministrationDb>().MachineClients.SingleAsync(c => c.Id == id)).End());
        demo.Services.GetRequiredService<AccessBook>().Forget();

        (await new TestClient(http).GetAsync("auth/me")).Expect(403);
        Assert.Equal(401, (await TokenAsync(Client(demo), "its-secret", client: "short-lived")).Status);
    }

    [Fact]
    public async Task A_board_comes_in_with_its_token_and_sees_its_hall()
    {
        var http = Client(demo);
        http.DefaultRequestHeaders.Add("X-Device-Token", "board-nanshi");

        var me = (await new TestClient(http).GetAsync("auth/me")).Expect(200);

        Assert.Contains(me["capabilities"].EnumerateArray(), c => c.GetString() == Capabilities.HallDisplay);
        Assert.Equal("120101006", me["divisionCode"].GetString());
    }

    [Fact]
    public async Task An_applicant_comes_in_with_a_ticket_for_one_matter_and_a_quarter_of_an_hour()
    {
        var application = SeedIds.Of("application", "x");
        var ticket = demo.Services.GetRequiredService<ICitizenTickets>().Issue(application, "120101006");
        var http = Client(demo);
        http.DefaultRequestHeaders.Add("Authorization", "Citizen " + ticket);

        var me = (await new TestClient(http).GetAsync("auth/me")).Expect(200);
        demo.Machine.Advance(TimeSpan.FromMinutes(15.1));

        Assert.Equal(application, me["personId"].GetGuid());
        Assert.Equal([Capabilities.OwnMatters, Capabilities.SignedIn], me["capabilities"].EnumerateArray().Select(c => c.GetString()));
        (await new TestClient(http).GetAsync("auth/me")).Expect(401);
    }

    [Fact]
    public async Task Production_knows_no_demo_board_and_no_demo_client()
    {
        var http = Client(production);
        http.DefaultRequestHeaders.Add("X-Device-Token", "board-nanshi");

        (await new TestClient(http).GetAsync("auth/me")).Expect(401);
        Assert.Equal(401, (await TokenAsync(Client(production), "demo-integrator-secret")).Status);
    }

    [Fact]
    public async Task The_first_administrator_is_set_up_once_with_the_token_of_the_console()
    {
        var token = production.Services.GetRequiredService<FirstAdministratorToken>().Make();
        var client = new TestClient(Client(production));

        var forged = await client.PostAsync("auth/first-administrator", Administrator("forged", "Strong-enough-1"));
        var weak = await client.PostAsync("auth/first-administrator", Administrator(token, "1234567890"));
        var done = await client.PostAsync("auth/first-administrator", Administrator(token, "Strong-enough-1"));
        var again = await client.PostAsync("auth/first-administrator", Administrator(token, "Strong-enough-1"));

        Assert.Equal("auth.token-invalid", forged.Expect(401).Code);
        Assert.Equal("/password", weak.Expect(400)["errors"][0].GetProperty("pointer").GetString());
        done.Expect(200);
        Assert.Equal("administration.already-set-up", again.Expect(409).Code);
        var me = (await production.Browser().SignInAsync("first.admin", "Strong-enough-1")).Expect(200);
        Assert.Contains(me["capabilities"].EnumerateArray(), c => c.GetString() == Capabilities.PeopleManage);
        Assert.False(me["demo"].GetBoolean());
    }

    [Fact]
    public async Task The_key_ring_lies_sealed_in_the_database_and_opens_again()
    {
        var stored = await demo.WithDbAsync(db => ((AdministrationDb)db).Keys.Select(k => k.Xml!).ToListAsync());
        var provider = demo.Services.GetRequiredService<IKeyManager>();

        Assert.NotEmpty(stored);
        Assert.All(stored, xml => Assert.Contains("<sealed", xml, StringComparison.Ordinal));
        Assert.DoesNotContain(stored, xml => xml.Contains("<masterKey", StringComparison.Ordinal));
        Assert.All(provider.GetAllKeys(), key => Assert.NotNull(key.CreateEncryptor())); // As a second node reads them.
    }

    [Fact]
    public async Task Shows_the_official_name_of_the_centre_once_the_catalogue_has_told_it()
    {
        await demo.DeliverAsync(new CentreRegistered(
            Ids.New(demo.Clock.Now), demo.Clock.Now, SeedIds.Of("centre", "120101005"), "120101005", true, "南营门街行政服务中心", "南营门街",
            "TownCentre", "和平区", null, null, null));

        var me = (await demo.Browser().SignInAsync("wangfang", AdministrationHost.Password)).Expect(200);

        Assert.Equal("南营门街行政服务中心", me["centre"].GetProperty("name").GetString());
    }

    private static HttpClient Client(AdministrationHost host) => ((TestServer)host.Services.GetRequiredService<IServer>()).CreateClient();

    private static async Task<Answer> TokenAsync(HttpClient http, string secret, string? scope = null, string client = "demo-integrator")
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = client,
            ["client_secret"] = secret,
        };
        if (scope is not null)
        {
            form["scope"] = scope;
        }

        using var content = new FormUrlEncodedContent(form);

        return await Answer.OfAsync(await http.PostAsync(new Uri("/connect/token", UriKind.Relative), content));
    }

    private static object Administrator(string token, string password) =>
        new { token, userName = "first.admin", password, name = "首位管理员" };
}

public sealed class OtherWaysInOnSqlite(AdministrationOnSqlite demo, ProductionOnSqlite production)
    : OtherWaysInTests(demo, production), IClassFixture<AdministrationOnSqlite>, IClassFixture<ProductionOnSqlite>;

#if POSTGRES
public sealed class OtherWaysInOnPostgres(AdministrationOnPostgres demo, ProductionOnPostgres production)
    : OtherWaysInTests(demo, production), IClassFixture<AdministrationOnPostgres>, IClassFixture<ProductionOnPostgres>;
#endif
