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
            await Problems.WriteAsync(context, writer, Problems.For(PlatformRules.Denied, 403));
        }
        else
        {
            await _default.HandleAsync(next, context, policy, authorizeResult);
        }
    }
}
