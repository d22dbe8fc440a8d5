using System.Collections.Frozen;
using System.Security.Claims;
using OpenIddict.Abstractions;
using Platform.Administration.Data;

namespace Platform.Administration.Access;

/// <summary>Turns whoever came in into an actor with today's grants; no right is read from the cookie or token itself.</summary>
internal sealed class ActorSource(AccessBook access, SessionBook sessions) : IActorSource
{
    private static readonly FrozenDictionary<string, string> OwnMatters =
        new Dictionary<string, string> { [Capabilities.OwnMatters] = "o" }.ToFrozenDictionary();

    public async ValueTask<Actor?> ResolveAsync(ClaimsPrincipal principal) => principal.Identity?.AuthenticationType switch
    {
        Schemes.Person => await PersonAsync(principal),
        Schemes.Citizen => Citizen(principal),
        Schemes.Device => (await access.CurrentAsync()).DeviceActor(IdOf(principal)),
        _ => Narrowed((await access.CurrentAsync()).ClientActor(IdOf(principal)), principal),
    };

    private async ValueTask<Actor?> PersonAsync(ClaimsPrincipal principal)
    {
        if (await sessions.OpenSessionAsync(principal) is not { } session)
        {
            return null;
        }

        return (await access.CurrentAsync()).Actor(session.PersonId) is { } actor ? actor with { DutyPostId = session.PostToday } : null;
    }

    private static Actor Citizen(ClaimsPrincipal principal)
    {
        var place = principal.FindFirstValue(CitizenScheme.Place)!;

        return new Actor(ActorKind.Citizen, IdOf(principal), "申请人", "", [Roles.Citizen], OwnMatters, place, place, false, null);
    }

    /// <summary>A token asked for with scopes is worth only these.</summary>
    private static Actor? Narrowed(Actor? client, ClaimsPrincipal principal)
    {
        var scopes = principal.GetScopes();

        return client is null || scopes.IsEmpty
            ? client
            : client with { Grants = client.Grants.Where(g => scopes.Contains(g.Key)).ToFrozenDictionary() };
    }

    private static Guid IdOf(ClaimsPrincipal principal)
    {
        var id = principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? principal.FindFirstValue(OpenIddictConstants.Claims.Subject);

        return Guid.TryParse(id, out var parsed) ? parsed : Guid.Empty;
    }
}
