using System.Text;
using System.Text.Json.Nodes;

namespace Platform.Approval.Tests.Features;

/// <summary>Every deadline vector of the law, over HTTP, as it stands in the file.</summary>
public sealed class PreviewDeadlineTests(SqliteHost<ApprovalModule> host) : IClassFixture<SqliteHost<ApprovalModule>>
{
    private static readonly JsonArray Vectors = JsonNode.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors", "law-vectors.json")))!["vectors"]!.AsArray();

    public static TheoryData<string> Ids => [.. Vectors.Select(v => v!["id"]!.GetValue<string>())];

    [Theory, MemberData(nameof(Ids))]
    public async Task Answers_like_the_law(string id)
    {
        var vector = Vectors.Single(v => v!["id"]!.GetValue<string>() == id)!;

        var answer = await PostAsync(vector["input"]!.ToJsonString());

        Assert.True(answer.Status == 200, answer.Body.ToString());
        foreach (var (name, expected) in vector["expected"]!.AsObject())
        {
            Assert.Equal(expected!.ToJsonString(), answer[name].GetRawText());
        }

        Assert.Equal(answer["dueDate"].GetString(), answer["explanation"].EnumerateArray().Last().GetProperty("date").GetString());
    }

    [Theory]
    [InlineData("""{"start":"2025-03-03T09:00:00+08:00","limit":5,"surprise":1}""", "request.unknown-field")]
    [InlineData("""{"start":"1900-03-03T09:00:00+08:00","limit":5}""", "request.invalid")]
    [InlineData("""{"limit":5}""", "request.invalid")]
    [InlineData("""{"start":"2025-03-03T09:00:00+08:00","limit":-1}""", "request.invalid")]
    public async Task Refuses_a_question_it_cannot_answer(string question, string code)
    {
        var answer = await PostAsync(question);

        Assert.Equal((400, code), (answer.Status, answer.Code));
    }

    private async Task<Answer> PostAsync(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        var address = new Uri("/api/v1/approval/clock/preview", UriKind.Relative);

        return await Answer.OfAsync(await host.As(People.Reviewer).Http.PostAsync(address, content));
    }
}
