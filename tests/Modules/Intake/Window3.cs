namespace Platform.Intake.Tests;

/// <summary>What a clerk at window 3 of 南市街 does, in one line each.</summary>
internal static class Window3
{
    public const string Name = "王秀兰";
    public const string Phone = "13800001234";

    public static Guid Id { get; } = TwoStreets.Window(TwoStreets.NanShi, 3);

    /// <summary>A valid number of somebody born on 8 March 1951.</summary>
    public static string IdNumber { get; } = NumberOf("12010119510308", 12);

    public static string IdTail => IdNumber[^4..];

    public static string NumberOf(string regionAndBirth, int serial)
    {
        var body = regionAndBirth + serial.ToString("D3", System.Globalization.CultureInfo.InvariantCulture);

        return body + ResidentId.CheckCharacter(body);
    }

    public static object Person(string? name = null, string? idNumber = null, string? phone = null) => new
    {
        kind = "Person", name = name ?? Name, idType = "ResidentId", idNumber = idNumber ?? IdNumber, phone = phone ?? Phone,
        address = "天津市和平区南市街一号",
    };

    /// <summary>The papers m1, m2 … each with its finding.</summary>
    public static object[] Papers(params string[] checks) => [.. checks.Select((c, i) => new { requirementId = $"m{i + 1}", check = c })];

    public static object Body(
        Guid itemId, object[] materials, object? applicant = null, Guid? windowId = null, string channel = "Window") =>
        new { itemId, windowId = windowId ?? Id, channel, applicant = applicant ?? Person(), materials };

    /// <summary>35 低保 with all four papers in order.</summary>
    public static object Complete35 { get; } = Body(TwoStreets.Subsistence, Papers("Ok", "Ok", "Ok", "Ok"));

    /// <summary>35 低保 with a paper nobody asks for.</summary>
    public static object FivePapers35 { get; } = Body(TwoStreets.Subsistence, Papers("Ok", "Ok", "Ok", "Ok", "Ok"));

    /// <summary>35 低保 without 收入证明 and 家庭成员关系证明.</summary>
    public static object TwoMissing35 { get; } = Body(TwoStreets.Subsistence, Papers("Ok", "Ok", "Defect", "Defect"));

    public static async Task<Answer> ReceiveAsync(this TestClient client, object body) =>
        (await client.PostAsync("intake/applications", body)).Expect(201);

    public static Task<Answer> ActAsync(this TestClient client, Answer application, string act, object body) =>
        client.PostAsync($"intake/applications/{application["id"].GetString()}/{act}", body, application.Revision);
}

/// <summary>Short looks into an answer.</summary>
internal static class AnswerLooks
{
    public static string Text(this Answer answer, string name) => answer[name].GetString()!;

    /// <summary>Whether the caller may do it, and why not.</summary>
    public static (bool Allowed, string Reason) Action(this Answer dossier, string action)
    {
        var found = dossier["allowedActions"].EnumerateArray().Single(a => a.GetProperty("action").GetString() == action);

        return (found.GetProperty("allowed").GetBoolean(), found.GetProperty("reason").GetString() ?? "");
    }

    public static IReadOnlyList<string> Allowed(this Answer problem) =>
        [.. problem["allowed"].EnumerateArray().Select(a => a.GetString()!)];

    public static IReadOnlyList<string> Pointers(this Answer problem) =>
        [.. problem["errors"].EnumerateArray().Select(e => e.GetProperty("pointer").GetString()!)];
}
