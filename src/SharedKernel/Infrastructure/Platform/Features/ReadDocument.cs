using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>看文书. The PDF of a document, for the viewer and the printer.</summary>
internal static class ReadDocument
{
    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/documents/{id:guid}/pdf", Get)
        .WithName(nameof(ReadDocument)).WithSummary("Read a document as PDF").Requires(Capabilities.IntakeRead)
        .Produces(StatusCodes.Status200OK, contentType: FileType.Pdf.ContentType);

    private static Task<FileStreamHttpResult> Get(Guid id, IDocumentArchive archive, HttpResponse response, CancellationToken ct) =>
        archive.SendPdfAsync(id, response, ct);
}
