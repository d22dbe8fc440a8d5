using System.Reflection;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Architecture.Tests;

/// <summary>Wall 7: every endpoint declares its permission (or says why it is open); every command with a body has a validator.</summary>
public sealed class EndpointWall
{
    [Fact]
    public void Every_endpoint_declares_its_permission() => Assert.Empty(Undeclared(WholePlatform.Instance.Endpoints));

    [Fact]
    public void Every_declared_permission_is_known()
    {
        var known = typeof(SharedKernel.Capabilities).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetValue(null)!);
        var declared = WholePlatform.Instance.Endpoints.Select(e => e.Metadata.GetMetadata<RequiredCapability>()?.Capability).OfType<string>();

        Assert.Empty(declared.Distinct().Except(known));
    }

    [Fact]
    public void Every_open_endpoint_says_why() => Assert.DoesNotContain(
        WholePlatform.Instance.Endpoints,
        e => e.Metadata.GetMetadata<RequiredCapability>() is { Capability: null } && e.Metadata.GetMetadata<OpenEndpoint>() is null);

    [Fact]
    public void Every_command_with_a_body_has_a_validator()
    {
        using var scope = WholePlatform.Instance.App.Services.CreateScope();
        var assemblies = House.Modules.Append(typeof(ModuleDb).Assembly);

        Assert.Empty(assemblies.SelectMany(Commands).Where(HasBody).Where(c => !HasValidator(scope.ServiceProvider, c)).Select(c => c.FullName));
    }

    [Fact]
    public void Planted_gaps_are_seen()
    {
        var app = WebApplication.CreateSlimBuilder().Build();
        var map = House.Planted.GetType("Platform.Planted.Features.Unguarded")!.GetMethod("Map")!;
        map.Invoke(null, [app]);

        Assert.Single(Undeclared(WholePlatform.EndpointsOf(app)));
        Assert.Contains(Commands(House.Planted).Where(HasBody), c => !HasValidator(WholePlatform.Instance.App.Services, c));
    }

    private static IEnumerable<string> Undeclared(IEnumerable<RouteEndpoint> endpoints) =>
        endpoints.Where(e => e.Metadata.GetMetadata<RequiredCapability>() is null).Select(WholePlatform.NameOf);

    private static IEnumerable<Type> Commands(Assembly assembly) => assembly.GetTypes()
        .Where(t => t is { IsAbstract: false, IsInterface: false } && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICommand<>)));

    /// <summary>Ids and years come from the route and are typed; anything beyond them was typed by somebody.</summary>
    private static bool HasBody(Type command) => command.GetProperties().Any(p => p.PropertyType != typeof(Guid) && p.PropertyType != typeof(int));

    /// <summary>The command's own validator, or one of a message the same use case checks first (sign-in checks the password before it acts).</summary>
    private static bool HasValidator(IServiceProvider services, Type command) => (command.DeclaringType?.GetNestedTypes() ?? [command]).Append(command)
        .Any(message => services.GetService(typeof(IValidator<>).MakeGenericType(message)) is not null);
}
