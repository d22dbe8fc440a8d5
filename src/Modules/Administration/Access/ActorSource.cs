using System.Security.Claims;
using Platform.Administration.Data;

namespace Platform.Administration.Access;

/// <summary>Turns whoever came in into an actor with today's grants; nothing about rights is read from the cookie or token itself.</summary>
internal sealed class ActorSource(AccessBook access, SessionBook sessions) : IActorSource
{
    public async ValueTask<Actor?> ResolveAsync(ClaimsPrincipal principal) =>
        PersonClaims.IsPerson(principal) ? await PersonAsync(principal) : null;

    private async ValueTask<Actor?> PersonAsync(ClaimsPrincipal principal)
    {
        if (await sessions.OpenSessionAsync(principal) is not { } session)
        {
            return null;
        }

        return (await access.CurrentAsync()).Actor(session.PersonId) is { } actor ? actor with { DutyPostId = session.PostToday } : null;
    }
}
