using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The only public type of a module: the map on its wall. Services, routes, rules, subscriptions; no logic.</summary>
public interface IModule
{
    /// <summary>Business noun, e.g. <c>Intake</c>.</summary>
    string Name { get; }

    /// <summary>Schema, route segment and name in the log.</summary>
    string Schema => Name.ToLowerInvariant();

    /// <summary>The module's part of the code table.</summary>
    IEnumerable<Rule> Rules { get; }

    /// <summary>Registers the module.</summary>
    void AddServices(IServiceCollection services, IConfiguration configuration);

    /// <summary>Maps the module's endpoints below <c>/api/v1</c>.</summary>
    void MapEndpoints(IEndpointRouteBuilder api);
}
