using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Headers of every file that leaves the house: its type is not guessed, other sites cannot embed it, a shared PC does not keep it.
/// </summary>
internal static class FileHeaders
{
    public static void Write(HttpResponse response, string name, bool inline)
    {
        var disposition = new ContentDispositionHeaderValue(inline ? "inline" : "attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.ContentSecurityPolicy = "frame-ancestors 'self'";
    }
}
