using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace Platform.Testing;

/// <summary>Speaks to the API as a well-behaved caller: keys, revisions, problem codes.</summary>
public sealed class TestClient(HttpClient http)
{
    private static int _keys;

    /// <summary>The bare client, for ill-behaved calls.</summary>
    public HttpClient Http { get; } = http;

    /// <summary>A key nobody has used in this process.</summary>
    public static string NewKey() => "t-" + Interlocked.Increment(ref _keys).ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads below <c>/api/v1</c>.</summary>
    public async Task<Answer> GetAsync(string path) => await Answer.OfAsync(await Http.GetAsync(new Uri("/api/v1/" + path, UriKind.Relative)));

    /// <summary>Sends a command below <c>/api/v1</c>.</summary>
    /// <param name="path">Path below the root.</param>
    /// <param name="body">JSON body.</param>
    /// <param name="revision">If-Match, null for commands that create.</param>
    /// <param name="key">Idempotency key, null for a fresh one.</param>
    public async Task<Answer> PostAsync(string path, object body, long? revision = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/" + path, UriKind.Relative))
        {
            Content = JsonContent.Create(body),
        };
        request.Headers.Add("Idempotency-Key", key ?? NewKey());
        if (revision is { } seen)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        }

        return await Answer.OfAsync(await Http.SendAsync(request));
    }
}

/// <summary>An answer read to its end.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON body, undefined when empty or not JSON.</param>
/// <param name="Headers">Headers.</param>
public sealed record Answer(int Status, JsonElement Body, IReadOnlyDictionary<string, string> Headers)
{
    /// <summary>Problem code, null when none.</summary>
    public string? Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>A member of the body.</summary>
    public JsonElement this[string name] => Body.GetProperty(name);

    /// <summary>The revision in the body.</summary>
    public long Revision => Body.GetProperty("revision").GetInt64();

    /// <summary>Fails with the body in the message unless the status is <paramref name="status"/>.</summary>
    public Answer Expect(int status)
    {
        Assert.True(status == Status, $"expected {status}, got {Status}: {Body}");

        return this;
    }

    /// <summary>Reads a response to its end.</summary>
    public static async Task<Answer> OfAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        var isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true;
        var headers = response.Headers.ToDictionary(h => h.Key, h => string.Join(",", h.Value), StringComparer.OrdinalIgnoreCase);

        return new Answer((int)response.StatusCode, isJson && text.Length > 0 ? JsonDocument.Parse(text).RootElement : default, headers);
    }
}
