using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Platform.Bootstrapper;

namespace Platform.Architecture.Tests;

/// <summary>All modules registered and mapped, nothing started: for rules about endpoints, validators and tables.</summary>
internal sealed class WholePlatform
{
    private static readonly Lazy<WholePlatform> Shared = new(() => new WholePlatform());

    private WholePlatform()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["OneDoor:Mode"] = "Demo";
        builder.Services.AddPlatformCore(DatabaseChoice.Of($"Data Source={Path.Combine(Path.GetTempPath(), "onedoor-walls.db")}"));
        builder.Services.AddPlatformRuntime(builder.Configuration);
        builder.Services.AddEventLog(builder.Configuration);
        foreach (var module in PlatformModules.All)
        {
            builder.Services.AddSingleton(module);
            module.AddServices(builder.Services, builder.Configuration);
        }

        App = builder.Build();
        var api = App.MapGroup("/api/v1");
        foreach (var module in PlatformModules.All)
        {
            module.MapEndpoints(api);
        }
    }

    public static WholePlatform Instance => Shared.Value;

    public WebApplication App { get; }

    public IReadOnlyList<RouteEndpoint> Endpoints => EndpointsOf(App);

    public static IReadOnlyList<RouteEndpoint> EndpointsOf(IEndpointRouteBuilder app) =>
        [.. app.DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()];

    public static string NameOf(RouteEndpoint endpoint) =>
        $"{string.Join(',', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])} {endpoint.RoutePattern.RawText}";
}
