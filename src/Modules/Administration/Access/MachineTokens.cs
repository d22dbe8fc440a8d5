using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using OpenIddict.Validation.AspNetCore;
using Platform.Administration.Data;
using Platform.Administration.Domain;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Administration.Access;

/// <summary>
/// <c>POST /connect/token</c> by OpenIddict, client credentials only. Clients are our own aggregates (audited, in the snapshot), so
/// OpenIddict runs without stores of its own; tokens are sealed by the shared key ring and name only the client.
/// </summary>
internal static class MachineTokens
{
    public const string Scheme = OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme;

    public static void AddMachineTokens(this IServiceCollection services)
    {
        services.AddSingleton<IPasswordHasher<MachineClient>, PasswordHasher<MachineClient>>();
        services.AddScoped<AdmitClient>().AddScoped<GiveToken>();
        services.AddOpenIddict()
            .AddServer(server =>
            {
                server.SetTokenEndpointUris("connect/token").AllowClientCredentialsFlow().EnableDegradedMode();
                server.SetAccessTokenLifetime(TimeSpan.FromHours(1)).DisableScopeValidation();
                server.AddEphemeralEncryptionKey().AddEphemeralSigningKey(); // Demanded, not used: Data Protection seals the tokens.
                server.UseDataProtection();
                server.UseAspNetCore().DisableTransportSecurityRequirement(); // The host decides where plain HTTP may be spoken.
                server.AddEventHandler<ValidateTokenRequestContext>(h => h.UseScopedHandler<AdmitClient>());
                server.AddEventHandler<HandleTokenRequestContext>(h => h.UseScopedHandler<GiveToken>());
            })
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseDataProtection();
                validation.UseAspNetCore();
            });
    }

    /// <summary>Is it a client we know, with its secret?</summary>
    private sealed class AdmitClient(AccessBook access, IPasswordHasher<MachineClient> hasher)
        : IOpenIddictServerHandler<ValidateTokenRequestContext>
    {
        public async ValueTask HandleAsync(ValidateTokenRequestContext context)
        {
            var client = (await access.CurrentAsync()).Client(context.ClientId ?? "");
            var right = client is not null && context.ClientSecret is { Length: > 0 and <= 200 } secret
                && hasher.VerifyHashedPassword(client, client.SecretHash, secret) != PasswordVerificationResult.Failed;
            if (!right)
            {
                context.Reject(Errors.InvalidClient, "The client is unknown or its secret is wrong.");
            }
        }
    }

    /// <summary>The token names the client and the scopes it asked for; rights are looked up at each request.</summary>
    private sealed class GiveToken(AccessBook access) : IOpenIddictServerHandler<HandleTokenRequestContext>
    {
        public async ValueTask HandleAsync(HandleTokenRequestContext context)
        {
            var client = (await access.CurrentAsync()).Client(context.Request.ClientId!)!;
            var asked = context.Request.GetScopes();
            if (asked.Any(scope => client.Grants.All(g => g.Capability != scope)))
            {
                context.Reject(Errors.InvalidScope, "A scope was asked for that the client does not have.");

                return;
            }

            var identity = new ClaimsIdentity("OneDoor.Machine");
            identity.SetClaim(Claims.Subject, client.Id.ToString());
            identity.SetScopes(asked);
            identity.SetDestinations(_ => [Destinations.AccessToken]);
            context.SignIn(new ClaimsPrincipal(identity));
        }
    }
}
