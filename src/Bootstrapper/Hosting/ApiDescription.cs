using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Scalar.AspNetCore;

namespace Platform.Bootstrapper.Hosting;

/// <summary>OpenAPI 3.1 at <c>/openapi/v1.json</c> and a reader at <c>/docs</c> without outside assets.</summary>
internal static class ApiDescription
{
    public static void AddApiDescription(this WebApplicationBuilder builder) => builder.Services.AddOpenApi("v1", o =>
    {
        o.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        o.CreateSchemaReferenceId = t => OwnName(t.Type) ?? OpenApiOptions.CreateDefaultSchemaReferenceId(t);
        o.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "OneDoor 一门",
                Version = "v1",
                Description = "Platform of street and township service centres. Commands need Idempotency-Key, changes If-Match; "
                    + "refusals are RFC 9457 problem details with a stable code.",
            };
            document.Servers = [];

            return Task.CompletedTask;
        });
        o.AddOperationTransformer(OperationNotes.AddAsync);
    });

    /// <summary>Nested View/Body/Row of two features, and pages of them, must not fall into one schema; null where the default name tells enough.</summary>
    private static string? OwnName(Type type) => type switch
    {
        { IsGenericType: true } when type.GetGenericArguments() is [var of] && Nullable.GetUnderlyingType(type) is null
            && OwnName(of) is { } name && !typeof(System.Collections.IEnumerable).IsAssignableFrom(type) => $"{type.Name[..type.Name.IndexOf('`')]}Of{name}",
        { IsNested: true, IsGenericType: false, DeclaringType: { } feature } => feature.Name + type.Name,
        _ => null,
    };

    public static void MapApiDescription(this WebApplication app)
    {
        app.MapOpenApi().AllowAnonymous();
        app.MapScalarApiReference("/docs", o =>
        {
            o.Title = "OneDoor API";
            o.DefaultFonts = false;
            o.OpenApiRoutePattern = "/openapi/{documentName}.json";
            o.DynamicNonce = true; // Its small start script is the one inline script we allow, by nonce.
            // A government network reaches none of these outside services.
            o.Agent = new ScalarAgentOptions { Disabled = true };
            o.Mcp = new ScalarMcpOptions { Disabled = true };
            o.HideClientButton = true;
            o.Telemetry = false;
            o.ShowDeveloperTools = DeveloperToolsVisibility.Never;
        }).AllowAnonymous();
    }
}
