using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Platform.Administration.Access;
using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>
/// 登录. The password is checked before the transaction begins (hashing is slow on purpose); the count of failures, the lock and the session
/// are one transaction, so a burst of guesses meets the lock in order.
/// </summary>
internal static class SignIn
{
    public sealed record Body(string UserName, string Password);

    public sealed record Check(string UserName, string Password) : IQuery<Verdict>;

    public sealed record Verdict(Guid Guard, Guid? PersonId, string Stamp);

    public sealed record Command(Guid Guard, Guid? PersonId, string Stamp) : ICommand<Outcome>;

    public sealed record Outcome(Guid SessionId, MeView? Me, int LockedMinutes);

    public sealed class Validator : AbstractValidator<Check>
    {
        public Validator()
        {
            RuleFor(c => c.UserName).NotEmpty().MaximumLength(64);
            RuleFor(c => c.Password).NotEmpty().MaximumLength(128);
        }
    }

    public sealed class CheckHandler(
        AdministrationDb db, IPasswordHasher<Account> hasher, Decoy decoy, AccessBook access, IOptions<OneDoorOptions> mode)
        : IRequestHandler<Check, Verdict>
    {
        public async Task<Verdict> Handle(Check request, CancellationToken cancellationToken)
        {
            var name = request.UserName.Trim().ToUpperInvariant();
            var account = await db.Accounts.AsNoTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name, cancellationToken);
            var hash = account?.PasswordHash ?? decoy.Hash;
            var right = hasher.VerifyHashedPassword(account ?? Decoy.Nobody, hash, request.Password) != PasswordVerificationResult.Failed;
            var people = await access.CurrentAsync();
            var counts = right && account is not null && (mode.Value.IsDemo || !account.Demo) && people.Person(account.Id) is not null;

            return new Verdict(SeedIds.Of("sign-in", name), counts ? account!.Id : null, counts ? account!.SecurityStamp : "");
        }
    }

    public sealed class Handler(
        AdministrationDb db, WorkSession work, AccessBook access, MeReader me, ISettings settings, IBusinessClock clock, TimeProvider time)
        : IRequestHandler<Command, Outcome>
    {
        public async Task<Outcome> Handle(Command command, CancellationToken cancellationToken)
        {
            var now = time.GetUtcNow();
            var guard = await db.SignInGuards.FindAsync([command.Guard], cancellationToken);
            if (guard?.IsLocked(now) == true)
            {
                return new Outcome(Guid.Empty, null, guard.MinutesLeft(now));
            }

            if (command.PersonId is not { } personId)
            {
                guard ??= db.Add(SignInGuard.Over(command.Guard)).Entity;
                guard.Fail(Get(AdministrationSettings.FailuresAllowed), Get(AdministrationSettings.LockMinutes), now);

                return new Outcome(Guid.Empty, null, guard.MinutesLeft(now));
            }

            guard?.Clear();
            var actor = (await access.CurrentAsync()).Actor(personId)!;
            work.Enter(actor, DataScope.None); // From here on the audit names the person, not the door.
            var session = SignInSession.Start(personId, Get(AdministrationSettings.SessionHours), now);
            db.Add(session);

            return new Outcome(session.Id, await me.ReadAsync(actor, cancellationToken), 0);
        }

        private int Get(Setting<int> setting) => settings.Positive(setting, clock.Today);
    }

    public static void Map(IEndpointRouteBuilder auth) => auth.MapPost("/sign-in", Post)
        .OpenToAll("signing in is how a session begins").WithName(nameof(SignIn)).WithSummary("Sign in with user name and password");

    private static async Task<Ok<MeView>> Post(
        Body body, HttpContext http, IMediator mediator, WorkSession work, Entrance entrance, CancellationToken ct)
    {
        Entrance.RefuseForeignPages(http.Request);
        work.EnterAsSystem(nameof(SignIn));
        work.RemoteAddress = http.Connection.RemoteIpAddress?.ToString();
        var verdict = await mediator.Send(new Check(body.UserName, body.Password), ct);
        var outcome = await mediator.Send(new Command(verdict.Guard, verdict.PersonId, verdict.Stamp), ct);
        if (outcome.Me is null)
        {
            throw outcome.LockedMinutes > 0
                ? new RequestProblem(AdministrationRules.LockedOut, StatusCodes.Status401Unauthorized, outcome.LockedMinutes)
                : new RequestProblem(AdministrationRules.SignInFailed, StatusCodes.Status401Unauthorized);
        }

        await entrance.LetInAsync(http, PersonClaims.Of(outcome.Me.PersonId, outcome.SessionId, verdict.Stamp));

        return TypedResults.Ok(outcome.Me);
    }
}
