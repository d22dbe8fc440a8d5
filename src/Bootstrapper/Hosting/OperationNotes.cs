using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Platform.Bootstrapper.Hosting;

/// <summary>Says in the description what the conventions demand: the capability, the headers, the refusals.</summary>
internal static class OperationNotes
{
    public static Task AddAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<RequiredCapability>().LastOrDefault() is { Capability: { } capability })
        {
            operation.Description = $"{operation.Description}\n\nCapability: `{capability}`".Trim();
            Refuse(operation, "401", "Sign in first.");
            Refuse(operation, "403", "The post does not have this right.");
        }

        if (metadata.OfType<CommandEndpoint>().LastOrDefault() is { } command)
        {
            Header(operation, "Idempotency-Key", "The same key gives the same answer.");
            Refuse(operation, "400", "Something in the request is not right; errors[] point to it.");
            Refuse(operation, "409", "The law or the state of the matter forbids it; allowed[] says what is possible.");
            Refuse(operation, "422", "The key was used for another request.");
            if (command.Versioned)
            {
                Header(operation, "If-Match", "Revision the caller has read, as ETag.");
                Refuse(operation, "404", "Unknown, or outside the caller's scope.");
                Refuse(operation, "412", "Somebody changed it first.");
                Refuse(operation, "428", "If-Match is missing.");
            }
        }

        return Task.CompletedTask;
    }

    private static void Header(OpenApiOperation operation, string name, string text)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Required = true,
            Description = text,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }

    private static void Refuse(OpenApiOperation operation, string status, string text)
    {
        operation.Responses ??= [];
        operation.Responses.TryAdd(status, new OpenApiResponse { Description = text });
    }
}
