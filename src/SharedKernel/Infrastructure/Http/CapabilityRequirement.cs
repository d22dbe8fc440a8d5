using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;

namespace Platform.SharedKernel.Infrastructure;

internal sealed record CapabilityRequirement(string Capability) : IAuthorizationRequirement;

/// <summary>
/// The one place where a capability is checked. It enters the work session with the scope the capability was granted in, so every read and
/// write of the request is cut to it.
/// </summary>
internal sealed class CapabilityHandler(WorkSession session, IActorSource actors) : AuthorizationHandler<CapabilityRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, CapabilityRequirement requirement)
    {
        if (context.User.Identity?.IsAuthenticated != true || await actors.ResolveAsync(context.User) is not { } actor)
        {
            return;
        }

        if (actor.ScopeFor(requirement.Capability) is { } scope)
        {
            session.Enter(actor, scope);
            session.RemoteAddress = (context.Resource as HttpContext)?.Connection.RemoteIpAddress?.ToString();
            context.Succeed(requirement);
        }
    }
}

/// <summary>Turns a signed-in principal into an actor with today's grants; Administration implements it for people.</summary>
public interface IActorSource
{
    /// <summary>The actor, or null when the principal no longer counts (left, revoked).</summary>
    ValueTask<Actor?> ResolveAsync(System.Security.Claims.ClaimsPrincipal principal);
}
