using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>看文件. An uploaded file as it came; the browser may neither guess its type nor run anything in it.</summary>
internal static class ReadFile
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/files/{id:guid}", Get)
        .WithName(nameof(ReadFile)).WithSummary("Read an uploaded file").Requires(Capabilities.IntakeRead)
        .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream");

    private static async Task<FileStreamHttpResult> Get(Guid id, PlatformDb db, IFileStore store, HttpContext http, CancellationToken ct)
    {
        var file = await db.Set<StoredFile>().AsNoTracking().Where(f => f.Id == id).FirstOr404Async("File", id, ct);
        var content = store.Open(file.Sha256) ?? throw new InvalidOperationException($"The bytes of file {id} are not in the store.");
        FileHeaders.Write(http.Response, file.Name, inline: file.ContentType.StartsWith("image/", StringComparison.Ordinal));
        http.Response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";

        return TypedResults.File(content, file.ContentType);
    }
}
