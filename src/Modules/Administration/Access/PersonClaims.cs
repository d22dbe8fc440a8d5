using System.Security.Claims;
using Platform.Administration.Data;

namespace Platform.Administration.Access;

/// <summary>What the cookie of a person says: who, in which session, under which stamp. Rights are never in it.</summary>
internal static class PersonClaims
{
    private const string Session = "onedoor:session";
    private const string Stamp = "onedoor:stamp";

    public static ClaimsPrincipal Of(Guid personId, Guid sessionId, string stamp) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, personId.ToString()),
            new Claim(Session, sessionId.ToString()),
            new Claim(Stamp, stamp),
        ],
        Schemes.Person,
        ClaimTypes.NameIdentifier,
        ClaimTypes.Role));

    public static bool IsPerson(ClaimsPrincipal? principal) =>
        principal?.Identity is { IsAuthenticated: true, AuthenticationType: Schemes.Person };

    public static Guid SessionOf(ClaimsPrincipal principal) => Guid.Parse(principal.FindFirstValue(Session) ?? Guid.Empty.ToString());

    public static ValueTask<OpenSession?> OpenSessionAsync(this SessionBook sessions, ClaimsPrincipal principal) =>
        sessions.FindAsync(SessionOf(principal), principal.FindFirstValue(Stamp) ?? "");
}
