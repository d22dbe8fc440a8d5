namespace Platform.Administration.Tests.Features;

public abstract class DemoAccountsTests(AdministrationHost demo, AdministrationHost production)
{
    [Fact]
    public async Task Are_shown_with_password_centre_and_window_in_demo_mode()
    {
        var answer = (await demo.Browser().GetAsync("demo/accounts")).Expect(200);

        var limin = answer["items"].EnumerateArray().Single(a => a.GetProperty("userName").GetString() == "limin");
        Assert.Equal(AdministrationHost.Password, limin.GetProperty("password").GetString());
        Assert.Equal("南市街行政服务中心", limin.GetProperty("centre").GetString());
        Assert.Equal("3号窗口（社会事务）A岗", limin.GetProperty("window").GetString());
        Assert.Equal(28, answer["items"].GetArrayLength());
    }

    [Fact]
    public async Task All_get_in_and_know_what_they_may_do()
    {
        var accounts = (await demo.Browser().GetAsync("demo/accounts")).Expect(200)["items"].EnumerateArray().ToList();

        foreach (var account in accounts)
        {
            var me = await demo.Browser().SignInAsync(account.GetProperty("userName").GetString()!, AdministrationHost.Password);
            Assert.NotEqual(1, me.Expect(200)["capabilities"].GetArrayLength());
        }
    }

    [Fact]
    public async Task Do_not_exist_in_production()
    {
        (await production.Browser().GetAsync("demo/accounts")).Expect(404);
        (await production.Browser().SignInAsync("limin", AdministrationHost.Password)).Expect(401);
    }
}

public sealed class DemoAccountsOnSqlite(AdministrationOnSqlite demo, ProductionOnSqlite production)
    : DemoAccountsTests(demo, production), IClassFixture<AdministrationOnSqlite>, IClassFixture<ProductionOnSqlite>;

#if POSTGRES
public sealed class DemoAccountsOnPostgres(AdministrationOnPostgres demo, ProductionOnPostgres production)
    : DemoAccountsTests(demo, production), IClassFixture<AdministrationOnPostgres>, IClassFixture<ProductionOnPostgres>;
#endif
