using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The file in a request, streamed: a raw body, or the first file of a multipart form.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Name">The name the sender gives it.</param>
internal sealed record Upload(Stream Content, string? Name)
{
    public static async Task<Upload> OfAsync(HttpRequest request, string? name, CancellationToken ct)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "multipart/form-data")
        {
            return new(request.Body, name);
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > 100)
        {
            throw new RequestProblem(DocumentRules.FileEmpty, 400);
        }

        var reader = new MultipartReader(boundary, request.Body);
        while (await ReadSectionAsync(reader, ct) is { } section)
        {
            if (ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var part) && part.IsFileDisposition())
            {
                return new(section.Body, name ?? (part.FileNameStar.HasValue ? part.FileNameStar.Value : part.FileName.Value?.Trim('"')));
            }
        }

        throw new RequestProblem(DocumentRules.FileEmpty, 400);
    }

    /// <summary>A broken frame is the sender's mistake, not ours.</summary>
    private static async Task<MultipartSection?> ReadSectionAsync(MultipartReader reader, CancellationToken ct)
    {
        try
        {
            return await reader.ReadNextSectionAsync(ct);
        }
        catch (Exception e) when (e is InvalidDataException || (e is IOException and not BadHttpRequestException))
        {
            throw new RequestProblem(DocumentRules.FileEmpty, 400);
        }
    }
}
