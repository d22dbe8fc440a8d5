using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Platform.Administration.Tests;

/// <summary>The module with its own sign-in (no test header) and its first data; people come in by cookie as in real life.</summary>
public abstract class AdministrationHost(DatabaseKind kind, bool demo = true) : ModuleHost<AdministrationModule>(kind)
{
    /// <summary>Password of the whole demo cast.</summary>
    public const string Password = "OneDoor#2026";

    /// <summary>Machine time; only the test moves it.</summary>
    public MachineTime Machine { get; } = new();

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await LoadFirstDataAsync();
    }

    /// <summary>Loads the module's first data in order, each in its own transaction, as the platform does at start.</summary>
    public async Task LoadFirstDataAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().EnterAsSystem("test");
        var order = Services.GetServices<FirstDataType>()
            .Select(t => (t.Type, Data: (IFirstData)scope.ServiceProvider.GetRequiredService(t.Type)))
            .Where(d => demo || !d.Data.DemoOnly).OrderBy(d => d.Data.Order).Select(d => d.Type).ToList();
        foreach (var type in order)
        {
            await InTransactionAsync("first data", sp => ((IFirstData)sp.GetRequiredService(type)).LoadAsync(CancellationToken.None));
        }
    }

    /// <summary>A browser that nobody has signed in with yet.</summary>
    public Browser Browser() => new(((TestServer)Services.GetRequiredService<IServer>()).CreateHandler());

    /// <summary>A browser in which the person has signed in.</summary>
    public async Task<Browser> SignInAsync(string userName)
    {
        var browser = Browser();
        (await browser.SignInAsync(userName, Password)).Expect(200);

        return browser;
    }

    protected override void Customise(IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Machine));
        services.Configure<OneDoorOptions>(o => o.Mode = demo ? "Demo" : "Production");
        services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1000); // The cast is hashed once per host.
    }
}

public sealed class AdministrationOnSqlite() : AdministrationHost(DatabaseKind.Sqlite);

public sealed class ProductionOnSqlite() : AdministrationHost(DatabaseKind.Sqlite, demo: false);

#if POSTGRES
public sealed class AdministrationOnPostgres() : AdministrationHost(DatabaseKind.Postgres);

public sealed class ProductionOnPostgres() : AdministrationHost(DatabaseKind.Postgres, demo: false);
#endif

/// <summary>Machine time that starts at the machine's and moves only when told.</summary>
public sealed class MachineTime : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public override long GetTimestamp() => base.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);

    public void Advance(TimeSpan by) => _ahead += by;
}
