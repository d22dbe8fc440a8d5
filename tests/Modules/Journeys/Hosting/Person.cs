using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Platform.Journeys.Tests.Hosting;

/// <summary>One person at one browser: cookies, antiforgery token, idempotency keys, revisions.</summary>
public sealed class Person : IDisposable
{
    private static int _keys;

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _http;

    /// <summary>Nobody yet; sign in next.</summary>
    public Person(HostProcess host)
    {
        Http = _http = new HttpClient(new SocketsHttpHandler { CookieContainer = _cookies }) { BaseAddress = host.Address, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>The bare client.</summary>
    public HttpClient Http { get; }

    /// <summary>Signs in with the demo password.</summary>
    public static async Task<Person> SignInAsync(HostProcess host, string userName)
    {
        var person = new Person(host);
        (await person.PostAsync("auth/sign-in", new { userName, password = "OneDoor#2026" })).Expect(200);

        return person;
    }

    /// <summary>Reads below <c>/api/v1</c>.</summary>
    public async Task<Reply> GetAsync(string path) => await Reply.OfAsync(await _http.GetAsync(new Uri("api/v1/" + path, UriKind.Relative)));

    /// <summary>Reads until <paramref name="enough"/> holds; module facts travel in milliseconds, a busy machine needs patience.</summary>
    public async Task<Reply> UntilAsync(string path, Func<Reply, bool> enough)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var beat = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        var reply = await GetAsync(path);
        while (!enough(reply))
        {
            Assert.True(!limit.IsCancellationRequested, $"{path} never became as expected: {reply.Body}");
            await beat.WaitForNextTickAsync();
            reply = await GetAsync(path);
        }

        return reply;
    }

    /// <summary>Sends a command below <c>/api/v1</c>.</summary>
    public async Task<Reply> PostAsync(string path, object body, long? revision = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("api/v1/" + path, UriKind.Relative)) { Content = JsonContent.Create(body) };

        return await SendAsync(request, revision, key);
    }

    /// <summary>Sends a request with this person's tokens.</summary>
    public async Task<Reply> SendAsync(HttpRequestMessage request, long? revision = null, string? key = null)
    {
        request.Headers.Add("Idempotency-Key", key ?? "j-" + Interlocked.Increment(ref _keys).ToString(CultureInfo.InvariantCulture) + Environment.ProcessId);
        if (_cookies.GetCookies(_http.BaseAddress!)["XSRF-TOKEN"] is { } token)
        {
            request.Headers.Add("X-XSRF-TOKEN", Uri.UnescapeDataString(token.Value));
        }

        if (revision is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        return await Reply.OfAsync(await _http.SendAsync(request));
    }

    /// <inheritdoc/>
    public void Dispose() => _http.Dispose();
}

/// <summary>An answer read to its end.</summary>
public sealed record Reply(int Status, JsonElement Body, byte[] Bytes, string? MediaType)
{
    /// <summary>Problem code.</summary>
    public string? Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>A member.</summary>
    public JsonElement this[string name] => Body.GetProperty(name);

    /// <summary>A text member.</summary>
    public string Text(string name) => Body.GetProperty(name).GetString()!;

    /// <summary>The revision.</summary>
    public long Revision => Body.GetProperty("revision").GetInt64();

    /// <summary>The rows of a list.</summary>
    public IReadOnlyList<JsonElement> Items => [.. Body.GetProperty("items").EnumerateArray()];

    /// <summary>Fails with the body in the message unless the status fits.</summary>
    public Reply Expect(int status)
    {
        Assert.True(status == Status, $"expected {status}, got {Status}: {Body}");

        return this;
    }

    internal static async Task<Reply> OfAsync(HttpResponseMessage response)
    {
        var bytes = await response.Content.ReadAsByteArrayAsync();
        var type = response.Content.Headers.ContentType?.MediaType;
        var isJson = type?.EndsWith("json", StringComparison.Ordinal) == true && bytes.Length > 0;

        return new Reply((int)response.StatusCode, isJson ? JsonDocument.Parse(bytes).RootElement : default, bytes, type);
    }
}
