using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Platform.Administration.Domain;

namespace Platform.Administration.Access;

/// <summary>Gives and takes the cookies of a person's session.</summary>
internal sealed class Entrance(AntiforgeryCookie antiforgery, ISettings settings, IBusinessClock clock, TimeProvider time)
{
    /// <summary>Another site must not sign our visitors in as somebody of its choice.</summary>
    public static void RefuseForeignPages(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        if (origin.Length > 0 && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority == request.Host.Value))
        {
            throw new RequestProblem(PlatformRules.Antiforgery, StatusCodes.Status403Forbidden);
        }
    }

    /// <summary>Hands the cookies out; the session itself is already stored.</summary>
    public async Task LetInAsync(HttpContext http, ClaimsPrincipal principal)
    {
        var now = time.GetUtcNow();
        http.User = principal; // The antiforgery token is bound to him.
        antiforgery.Renew(http);
        await http.SignInAsync(Schemes.Person, principal, new AuthenticationProperties
        {
            AllowRefresh = true,
            IssuedUtc = now,
            ExpiresUtc = now.AddMinutes(settings.Positive(AdministrationSettings.IdleMinutes, clock.Today)),
        });
    }

    /// <summary>Takes them back.</summary>
    public static async Task LetOutAsync(HttpContext http)
    {
        await http.SignOutAsync(Schemes.Person);
        AntiforgeryCookie.Remove(http);
    }
}

/// <summary>A hash that fits no password: an unknown user name costs the same work as a known one.</summary>
internal sealed class Decoy(IOptions<PasswordHasherOptions> options)
{
    public static Account Nobody { get; } = Account.Open(Guid.Empty, "nobody", demo: false);

    public string Hash { get; } = new PasswordHasher<Account>(options).HashPassword(Nobody, "not a password");
}
