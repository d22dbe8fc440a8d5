using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.Administration.Access;

/// <summary>Tickets of applicants: signed and sealed by the shared key ring, so every node accepts every node's.</summary>
internal sealed class CitizenTickets(IDataProtectionProvider protection, TimeProvider time) : ICitizenTickets
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly IDataProtector _protector = protection.CreateProtector("OneDoor.CitizenTicket.v1");

    public string Issue(Guid applicationId, string placeCode) =>
        _protector.Protect($"{applicationId:N} {placeCode} {time.GetUtcNow().Add(Life).UtcTicks}");

    /// <summary>What a ticket stands for; null when it is none of ours or has run out.</summary>
    public CitizenTicket? Read(string ticket)
    {
        try
        {
            var parts = _protector.Unprotect(ticket).Split(' ');
            var ends = long.Parse(parts[2], System.Globalization.CultureInfo.InvariantCulture);

            return ends > time.GetUtcNow().UtcTicks ? new CitizenTicket(Guid.ParseExact(parts[0], "N"), parts[1]) : null;
        }
        catch (CryptographicException)
        {
            return null; // Not ours, or changed on the way.
        }
    }
}

/// <summary>One matter somebody may look into.</summary>
internal sealed record CitizenTicket(Guid ApplicationId, string PlaceCode);

/// <summary>Reads <c>Authorization: Citizen …</c>.</summary>
internal sealed class CitizenScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, CitizenTickets tickets)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    public const string Prefix = "Citizen ";
    public const string Place = "onedoor:place";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.Ordinal) || tickets.Read(header[Prefix.Length..]) is not { } ticket)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, ticket.ApplicationId.ToString()), new Claim(Place, ticket.PlaceCode)],
            Schemes.Citizen,
            ClaimTypes.NameIdentifier,
            ClaimTypes.Role);

        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Schemes.Citizen)));
    }
}
