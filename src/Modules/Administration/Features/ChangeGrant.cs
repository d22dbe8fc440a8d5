using Platform.Administration.Data;
using Platform.Administration.Domain;

namespace Platform.Administration.Features;

/// <summary>授权. Gives a role a capability in a scope, or takes it away (scope null); counts from the next request on.</summary>
internal static class ChangeGrant
{
    public sealed record Body(string Role, string Capability, string? Scope);

    public sealed record Command(string Role, string Capability, string? Scope) : ICommand<View>;

    public sealed record View(string Role, string Capability, string? Scope);

    public sealed class Validator : AbstractValidator<Command>
    {
        private static readonly HashSet<string> Known = Constants(typeof(Capabilities));
        private static readonly HashSet<string> KnownRoles = Constants(typeof(Roles));

        public Validator()
        {
            RuleFor(c => c.Role).Must(KnownRoles.Contains).WithMessage("没有这个角色");
            RuleFor(c => c.Capability).Must(Known.Contains).WithMessage("没有这个权限点");
            RuleFor(c => c.Scope).Must(s => s is null || (s.Length == 1 && RoleGrant.ScopeLetters.Contains(s, StringComparison.Ordinal)))
                .WithMessage("范围须为 o、w、c、d、* 之一，或为空表示收回");
        }

        private static HashSet<string> Constants(Type type) =>
            [.. type.GetFields().Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!)];
    }

    public sealed class Handler(AdministrationDb db, WorkSession work, IBusinessClock clock) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command command, CancellationToken cancellationToken)
        {
            if (command.Scope is { } scope && RoleGrant.Wider(scope, Mine()) != Mine())
            {
                throw new RuleViolation(AdministrationRules.ScopeTooWide);
            }

            if (command is { Capability: Capabilities.PeopleManage, Scope: null })
            {
                await KeepOneAdministratorAsync(command.Role, cancellationToken);
            }

            await ChangeAsync(command, cancellationToken);

            return new View(command.Role, command.Capability, command.Scope);
        }

        private string Mine() => work.Actor.Grants[Capabilities.PeopleManage];

        private async Task KeepOneAdministratorAsync(string role, CancellationToken ct)
        {
            var others = await db.RoleGrants.AnyAsync(
                g => g.Capability == Capabilities.PeopleManage && g.Scope != null && g.Role != role, ct);
            if (!others)
            {
                throw new RuleViolation(AdministrationRules.LastAdministrator);
            }
        }

        private async Task ChangeAsync(Command command, CancellationToken ct)
        {
            var id = RoleGrants.IdOf(command.Role, command.Capability);
            if (await db.RoleGrants.AnyAsync(g => g.Id == id, ct))
            {
                (await db.LoadForChangeAsync<RoleGrant>(id, ct)).Change(command.Scope, clock.Now);
            }
            else if (command.Scope is { } scope)
            {
                db.Add(RoleGrant.Give(id, command.Role, command.Capability, scope, clock.Now));
            }
        }
    }

    public static void Map(IEndpointRouteBuilder platform) => platform.MapPost("/access/grants", Post)
        .Requires(Capabilities.PeopleManage).IsCommand().WithName(nameof(ChangeGrant))
        .WithSummary("Grant or revoke a capability of a role");

    private static async Task<Ok<View>> Post(Body body, IMediator mediator, AccessBook access, CancellationToken ct)
    {
        var view = await mediator.Send(new Command(body.Role, body.Capability, body.Scope), ct);
        access.Forget(); // After the commit: the next request already meets the change.

        return TypedResults.Ok(view);
    }
}
