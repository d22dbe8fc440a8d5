using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Access;

/// <summary>The ways into the platform and the keys that protect them.</summary>
internal static class PlatformSignIn
{
    public static IServiceCollection AddPlatformSignIn(this IServiceCollection services)
    {
        services.AddMemoryCache();
        services.AddSingleton<AccessBook>().AddSingleton<SessionBook>().AddSingleton<IActorSource, ActorSource>().AddScoped<MeReader>();
        services.AddSingleton<Entrance>().AddSingleton<Decoy>();
        services.AddKeys().AddAccounts().AddAntiforgeryTokens();
        services.AddAuthentication(Schemes.Any)
            .AddPolicyScheme(Schemes.Any, null, o => o.ForwardDefaultSelector = Schemes.Choose)
            .AddCookie(Schemes.Person, PersonCookie)
            .AddScheme<AuthenticationSchemeOptions, CitizenScheme>(Schemes.Citizen, null)
            .AddScheme<AuthenticationSchemeOptions, DeviceScheme>(Schemes.Device, null);
        services.AddMachineTokens();
        services.AddSingleton<CitizenTickets>().AddSingleton<ICitizenTickets>(sp => sp.GetRequiredService<CitizenTickets>());
        services.AddSingleton<Divisions>().AddSingleton<FirstAdministratorToken>().AddHostedService<FirstAdministratorNotice>();

        return services;
    }

    private static IServiceCollection AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("OneDoor");

        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(sp => new ConfigureOptions<KeyManagementOptions>(o =>
        {
            o.XmlRepository = new KeyRing(sp.GetRequiredService<IServiceScopeFactory>());
            o.XmlEncryptor = new SealedKeys(sp.GetRequiredService<IFieldCipher>());
        }));
    }

    private static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<Account>(o =>
        {
            o.Password.RequiredLength = PasswordRules.Length;
            o.Password.RequiredUniqueChars = PasswordRules.Different;
            o.Password.RequireUppercase = o.Password.RequireLowercase = o.Password.RequireNonAlphanumeric = false;
            o.User.AllowedUserNameCharacters = ""; // Work numbers and pinyin alike; the validator of the use case limits length.
        }).AddUserStore<AccountStore>();

        return services;
    }

    private static void AddAntiforgeryTokens(this IServiceCollection services)
    {
        services.AddAntiforgery(o =>
        {
            o.HeaderName = "X-XSRF-TOKEN";
            o.Cookie.Name = "onedoor-xsrf";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            o.SuppressXFrameOptionsHeader = true; // The host sets the security headers of all answers.
        });
        services.AddSingleton<IAuthorizationHandler, AntiforgeryCheck>().AddSingleton<AntiforgeryCookie>();
    }

    private static void PersonCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "onedoor";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.SlidingExpiration = true;
        cookie.Events.OnValidatePrincipal = EndWithSessionAsync;
        cookie.Events.OnRedirectToLogin = cookie.Events.OnRedirectToAccessDenied = StayAsync;
    }

    /// <summary>A cookie is worth as much as its session: signed out, run out or restamped means nobody.</summary>
    private static async Task EndWithSessionAsync(CookieValidatePrincipalContext context)
    {
        var services = context.HttpContext.RequestServices;
        var session = await services.GetRequiredService<SessionBook>().OpenSessionAsync(context.Principal!);
        var people = await services.GetRequiredService<AccessBook>().CurrentAsync();
        if (session is null || people.Person(session.PersonId) is null)
        {
            context.RejectPrincipal();
        }
    }

    private static Task StayAsync(RedirectContext<CookieAuthenticationOptions> context) => Task.CompletedTask;
}
