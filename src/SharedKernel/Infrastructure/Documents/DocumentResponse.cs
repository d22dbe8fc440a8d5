using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>How a document leaves through the door, whichever module opens it.</summary>
public static class DocumentResponse
{
    /// <summary>Sends the PDF of a document in the caller's scope.</summary>
    /// <exception cref="Missing">Unknown, or outside the caller's scope.</exception>
    public static async Task<FileStreamHttpResult> SendPdfAsync(
        this IDocumentArchive archive, Guid documentId, HttpResponse response, CancellationToken ct)
    {
        var pdf = await archive.OpenAsync(documentId, ct);
        FileHeaders.Write(response, FileNames.Clean(pdf.Title + pdf.Number, FileType.Pdf), inline: true);

        return TypedResults.File(pdf.Content, FileType.Pdf.ContentType);
    }
}
