using System.Net;
using System.Net.Http.Json;

namespace Platform.Administration.Tests;

/// <summary>Keeps cookies like a browser and sends the antiforgery token like our pages.</summary>
public sealed class Browser(HttpMessageHandler server)
{
    private static readonly Uri Home = new("http://localhost/");

    private readonly HttpClient _http = new(server) { BaseAddress = Home };

    /// <summary>What the server has set.</summary>
    public CookieContainer Cookies { get; } = new();

    /// <summary>False plays a foreign page: the cookie goes along, the token does not.</summary>
    public bool SendsToken { get; set; } = true;

    public string? Cookie(string name) => Cookies.GetCookies(Home)[name]?.Value;

    public Task<Answer> SignInAsync(string userName, string password, string? origin = null) =>
        SendAsync(HttpMethod.Post, "auth/sign-in", new { userName, password }, r =>
        {
            if (origin is not null)
            {
                r.Headers.Add("Origin", origin);
            }
        });

    public Task<Answer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<Answer> PostAsync(string path, object body, long? revision = null) => SendAsync(HttpMethod.Post, path, body, r =>
    {
        if (revision is { } seen)
        {
            r.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }
    });

    private async Task<Answer> SendAsync(HttpMethod method, string path, object? body, Action<HttpRequestMessage>? adjust = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Home, "/api/v1/" + path));
        request.Content = body is null ? null : JsonContent.Create(body);
        if (Cookies.Count > 0)
        {
            request.Headers.Add("Cookie", Cookies.GetCookieHeader(Home));
        }

        if (SendsToken && Cookie("XSRF-TOKEN") is { } token)
        {
            request.Headers.Add("X-XSRF-TOKEN", Uri.UnescapeDataString(token));
        }

        if (method != HttpMethod.Get)
        {
            request.Headers.Add("Idempotency-Key", TestClient.NewKey());
        }

        adjust?.Invoke(request);
        using var response = await _http.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var cookies))
        {
            foreach (var cookie in cookies)
            {
                Cookies.SetCookies(Home, cookie);
            }
        }

        return await Answer.OfAsync(response);
    }
}
