using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>How every endpoint speaks and every use case runs. The host and the module tests share it.</summary>
public static class PlatformHttp
{
    /// <summary>Pipeline, problem details, strict JSON, capability checks.</summary>
    public static IServiceCollection AddPlatformCore(this IServiceCollection services, DatabaseChoice database)
    {
        ValidatorOptions.Global.LanguageManager.Culture = new System.Globalization.CultureInfo("zh-CN");
        services.AddSingleton(database).AddSingleton<WriteGate>().AddSingleton<CommitSignal>().AddScoped<WorkSession>();
        services.AddSingleton(sp => new EventCatalog(
            [typeof(IIntegrationEvent).Assembly, .. sp.GetServices<ContractAssembly>().Select(c => c.Assembly)],
            sp.GetServices<IEventUpcaster>(),
            sp.GetService<TimeProvider>()));
        services.AddScoped<ServiceFactory>(sp => sp.GetService!).AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(MetricsBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(CommandBehavior<,>));
        services.AddScoped<BatchRunner>();
        services.AddProblemDetails().AddExceptionHandler<Problems>();
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(json => PlatformJson.Strict(json.SerializerOptions));
        services.AddScoped<IAuthorizationHandler, CapabilityHandler>();
        services.AddSingleton<IAuthorizationMiddlewareResultHandler, DenialAsProblem>();
        services.AddAuthorization();
        services.AddFieldCipher();
        services.AddDocumentsAndFiles();

        return services.AddModuleDb<PlatformDb, PlatformNpgsqlDb, PlatformSqliteDb>(PlatformTables.Schema);
    }

    /// <summary>Unknown API routes answer with a problem, too.</summary>
    public static void MapApiFallback(this IEndpointRouteBuilder app) => app
        .Map("/api/{**rest}", async Task (HttpContext http, IProblemDetailsService writer) =>
            await Problems.WriteAsync(http, writer, Problems.For(PlatformRules.NotFound, 404)))
        .WithMetadata(new RequiredCapability(null), new OpenEndpoint("unknown routes answer 404")).ExcludeFromDescription();
}

/// <summary>Writes problems from middleware of the host.</summary>
public static class ProblemWriting
{
    /// <summary>Answers with <paramref name="rule"/> as problem details.</summary>
    public static Task WriteProblemAsync(this HttpContext http, Rule rule, int status) => Problems.WriteAsync(
        http, http.RequestServices.GetRequiredService<IProblemDetailsService>(), Problems.For(rule, status)).AsTask();
}
