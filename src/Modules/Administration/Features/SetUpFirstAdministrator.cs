using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Platform.Administration.Access;
using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>首位管理员. A fresh install has nobody; whoever reads its console becomes the first district administrator, once.</summary>
internal static class SetUpFirstAdministrator
{
    public sealed record Body(string Token, string UserName, string Password, string Name, string? DivisionCode);

    public sealed record Command(string Token, string UserName, string Password, string Name, string DivisionCode) : ICommand<View>;

    public sealed record View(Guid PersonId, string UserName);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Token).NotEmpty().MaximumLength(1000);
            RuleFor(c => c.UserName).NotEmpty().MaximumLength(40).Matches("^[A-Za-z0-9._-]*$").WithMessage("用户名只能用字母、数字和 . _ -");
            RuleFor(c => c.Password).Must(PasswordRules.IsStrong).WithMessage(PasswordRules.Sentence);
            RuleFor(c => c.Name).NotEmpty().MaximumLength(60);
            RuleFor(c => c.DivisionCode).Matches("^[0-9]{2,12}$").WithMessage("区划代码前缀须为 2–12 位数字");
        }
    }

    public sealed class Handler(AdministrationDb db, UserManager<Account> accounts, FirstAdministratorToken token, IBusinessClock clock)
        : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            if (await db.People.AnyAsync(cancellationToken))
            {
                throw new RuleViolation(AdministrationRules.AlreadySetUp);
            }

            if (!token.IsValid(command.Token))
            {
                throw new RequestProblem(AdministrationRules.TokenInvalid, StatusCodes.Status401Unauthorized);
            }

            // One id for all tries: of two at once, the second meets the first one's key.
            var id = SeedIds.Of("person", "first-administrator");
            var placement = new Placement(command.DivisionCode, null, false, [new RoleHeld(Roles.DistrictAdmin, clock.Today, null)], []);
            db.Add(Person.Register(id, command.UserName, command.Name, placement, clock.Now));
            var opened = await accounts.CreateAsync(Account.Open(id, command.UserName, demo: false), command.Password);

            return opened.Succeeded
                ? new View(id, command.UserName)
                : throw new InvalidOperationException("Identity refused what the validator let pass: " + opened);
        }
    }

    public static void Map(IEndpointRouteBuilder auth) => auth.MapPost("/first-administrator", Post)
        .OpenToAll("a fresh install has nobody; the token from its console is the proof").WithName(nameof(SetUpFirstAdministrator))
        .WithSummary("Set up the first administrator of a fresh install");

    private static async Task<Ok<View>> Post(
        Body body, HttpContext http, IMediator mediator, WorkSession work, AccessBook access, IConfiguration configuration,
        CancellationToken ct)
    {
        work.EnterAsSystem(nameof(SetUpFirstAdministrator));
        work.RemoteAddress = http.Connection.RemoteIpAddress?.ToString();
        var division = body.DivisionCode ?? configuration["OneDoor:Division"] ?? "12";
        var view = await mediator.Send(new Command(body.Token, body.UserName, body.Password, body.Name, division), ct);
        access.Forget();

        return TypedResults.Ok(view);
    }
}
