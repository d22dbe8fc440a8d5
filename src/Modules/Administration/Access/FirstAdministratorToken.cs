using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Hosting;
using Platform.Administration.Data;

namespace Platform.Administration.Access;

/// <summary>
/// Proves that whoever sets up the first administrator can read this machine's console. Sealed by the shared key ring, so with several
/// nodes any of them takes it; good for a day, and worth nothing once there is a person.
/// </summary>
internal sealed class FirstAdministratorToken(IDataProtectionProvider protection, TimeProvider time)
{
    private const string Content = "first-administrator";

    private readonly IDataProtector _protector = protection.CreateProtector("OneDoor.FirstAdministrator.v1");

    public string Make() => _protector.Protect($"{Content} {time.GetUtcNow().AddDays(1).UtcTicks}");

    public bool IsValid(string token)
    {
        try
        {
            var parts = _protector.Unprotect(token).Split(' ');
            var ends = long.Parse(parts[1], CultureInfo.InvariantCulture);

            return parts[0] == Content && ends > time.GetUtcNow().UtcTicks;
        }
        catch (CryptographicException)
        {
            return false; // Not ours, or mistyped.
        }
    }
}

/// <summary>Prints the token at start while nobody is there who could sign in. On the console only: logs are kept and shipped.</summary>
internal sealed class FirstAdministratorNotice(FirstAdministratorToken token, AccessBook access, IHostEnvironment environment)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!RuntimeRegistration.IsDescribingApi && !(await access.CurrentAsync()).HasPeople)
        {
            await Console.Out.WriteLineAsync(
                $"{environment.ApplicationName}: nobody can sign in yet. Set up the first administrator within a day with\n"
                + "  POST /api/v1/auth/first-administrator {\"token\": …, \"userName\": …, \"password\": …, \"name\": …}\n"
                + $"  token: {token.Make()}");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
