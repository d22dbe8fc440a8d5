using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.Testing;

/// <summary>People for module tests. Ids agree with the demo cast's (SeedIds.Of("person", staffNo)).</summary>
public static class TestActors
{
    /// <summary>A person of 南市街 (place code 120101006) with the given capabilities, scope letter c.</summary>
    public static Actor At(string placeCode, string staffNo, string name, string role, params string[] capabilities) => new(
        ActorKind.Person, SeedIds.Of("person", staffNo), name, staffNo, [role], capabilities.ToDictionary(c => c, _ => "c"), placeCode,
        placeCode, false, null);

    /// <summary>李敏, clerk at window 3 of 南市街.</summary>
    public static Actor LiMin { get; } = At("120101006", "limin", "李敏", Roles.WindowClerk,
        Capabilities.CatalogRead, Capabilities.IntakeHandle, Capabilities.IntakeRead, Capabilities.Deliver, Capabilities.ApprovalRead,
        Capabilities.StaffingRead, Capabilities.Cover, Capabilities.SignalsRead, Capabilities.SignalsAnswer, Capabilities.TrailRead);

    /// <summary>陈静, reviewer of 南市街.</summary>
    public static Actor ChenJing { get; } = At("120101006", "chenjing", "陈静", Roles.Reviewer, BackOffice(Capabilities.Review, Capabilities.Suspend));

    /// <summary>韩磊, B of the reviewer.</summary>
    public static Actor HanLei { get; } = At("120101006", "hanlei", "韩磊", Roles.Reviewer, BackOffice(Capabilities.Review, Capabilities.Suspend));

    /// <summary>赵强, approver and head of 南市街.</summary>
    public static Actor ZhaoQiang { get; } = At("120101006", "zhaoqiang", "赵强", Roles.Approver,
        BackOffice(Capabilities.Decide, Capabilities.Suspend, Capabilities.Extend)) with { IsHead = true };

    /// <summary>周萍, certificate maker of 南市街.</summary>
    public static Actor ZhouPing { get; } = At("120101006", "zhouping", "周萍", Roles.CertificateMaker, BackOffice(Capabilities.MakeCertificate));

    /// <summary>王芳, clerk at window 3 of 南营门街: a stranger to 南市街's cases.</summary>
    public static Actor WangFang { get; } = LiMin with
    {
        Id = SeedIds.Of("person", "wangfang"), StaffNo = "wangfang", Name = "王芳", DivisionCode = "120101005", CentrePlaceCode = "120101005",
    };

    private static string[] BackOffice(params string[] own) =>
    [
        Capabilities.CatalogRead, Capabilities.IntakeRead, Capabilities.ApprovalRead, Capabilities.StaffingRead, Capabilities.Cover,
        Capabilities.SignalsRead, Capabilities.SignalsAnswer, Capabilities.TrailRead, .. own,
    ];
}

/// <summary>Signs a test in by header: who calls is who the test says.</summary>
public sealed class TestSignIn(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>Header that names the actor.</summary>
    public const string Header = "X-Test-Actor";

    /// <inheritdoc/>
    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString() is not { Length: > 0 } id)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id)], "Test");

        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), "Test")));
    }
}

/// <summary>Knows whom the test has introduced.</summary>
public sealed class TestActorSource : IActorSource
{
    /// <summary>Actors by id.</summary>
    public ConcurrentDictionary<string, Actor> Known { get; } = new();

    /// <inheritdoc/>
    public ValueTask<Actor?> ResolveAsync(ClaimsPrincipal principal) =>
        new(Known.GetValueOrDefault(principal.FindFirstValue(ClaimTypes.NameIdentifier) ?? ""));
}
