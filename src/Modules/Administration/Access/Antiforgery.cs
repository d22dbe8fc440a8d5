using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;

namespace Platform.Administration.Access;

/// <summary>
/// A browser sends the cookie by itself, so an unsafe request must also show the token that only our own pages can read. Machines, devices
/// and citizens send their token on purpose and need none.
/// </summary>
internal sealed class AntiforgeryCheck(IAntiforgery antiforgery) : IAuthorizationHandler
{
    public async Task HandleAsync(AuthorizationHandlerContext context)
    {
        if (context.Resource is HttpContext http && PersonClaims.IsPerson(context.User) && !await antiforgery.IsRequestValidAsync(http))
        {
            context.Fail(new AuthorizationFailureReason(this, PlatformRules.Antiforgery.Code));
        }
    }
}

/// <summary>Hands the token to our pages.</summary>
internal sealed class AntiforgeryCookie(IAntiforgery antiforgery)
{
    private const string Name = "XSRF-TOKEN";

    /// <summary>Renews the readable cookie for the person signed in on <paramref name="http"/>.</summary>
    public void Renew(HttpContext http)
    {
        var token = antiforgery.GetAndStoreTokens(http).RequestToken!;
        http.Response.Cookies.Append(Name, token, Options(http));
    }

    /// <summary>Takes it away.</summary>
    public static void Remove(HttpContext http) => http.Response.Cookies.Delete(Name, Options(http));

    private static CookieOptions Options(HttpContext http) =>
        new() { HttpOnly = false, SameSite = SameSiteMode.Strict, Secure = http.Request.IsHttps, Path = "/" };
}
