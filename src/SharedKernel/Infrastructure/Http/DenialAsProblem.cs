using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>401 and 403 are problem details with a code, not empty pages or redirects.</summary>
internal sealed class DenialAsProblem(IProblemDetailsService writer) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _default = new();

    public async Task HandleAsync(
        RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Challenged)
        {
            await Problems.WriteAsync(context, writer, Problems.For(PlatformRules.SignInRequired, 401));
        }
        else if (authorizeResult.Forbidden)
        {
            // The antiforgery check of cookie sessions fails with its code as the reason; nothing else names one.
            var reasons = authorizeResult.AuthorizationFailure?.FailureReasons ?? [];
            var stale = reasons.Any(r => r.Message == PlatformRules.Antiforgery.Code);
            await Problems.WriteAsync(context, writer, Problems.For(stale ? PlatformRules.Antiforgery : PlatformRules.Denied, 403));
        }
        else
        {
            await _default.HandleAsync(next, context, policy, authorizeResult);
        }
    }
}
