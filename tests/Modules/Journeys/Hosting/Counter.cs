using System.Text.Json;

namespace Platform.Journeys.Tests.Hosting;

/// <summary>What a clerk does at window 3, in the words of the hall.</summary>
public static class Counter
{
    /// <summary>A resident with a valid number.</summary>
    public static readonly object WangXiuLan = new
    {
        kind = "Person", name = "王秀兰", idType = "ResidentId", idNumber = "12010319010203006X", phone = "13800001234", address = "和平区南市街",
    };

    /// <summary>The offer of the item with a reference number at the clerk's window.</summary>
    public static async Task<(string Window, JsonElement Item)> OfferAsync(this Person clerk, int referenceNo)
    {
        var me = (await clerk.GetAsync("auth/me")).Expect(200);
        var window = me["posts"].EnumerateArray().First(p => p.GetProperty("windowId").ValueKind == JsonValueKind.String).GetProperty("windowId").GetString()!;
        var offers = await clerk.UntilAsync($"intake/offers?windowId={window}", r => r.Status == 200 && r.Items.Any(i => Is(i, referenceNo)));

        return (window, offers.Items.Single(i => Is(i, referenceNo)));
    }

    /// <summary>Receives an application; materials not named in <paramref name="missing"/> are fine.</summary>
    public static async Task<Reply> ReceiveAsync(this Person clerk, int referenceNo, params string[] missing)
    {
        var (window, item) = await clerk.OfferAsync(referenceNo);
        var materials = item.GetProperty("materials").EnumerateArray().Select(m => new
        {
            requirementId = m.GetProperty("id").GetString(),
            check = missing.Contains(m.GetProperty("name").GetString()) ? "Defect" : "Ok",
            note = missing.Contains(m.GetProperty("name").GetString()) ? "未带" : null,
        });

        return (await clerk.PostAsync("intake/applications", new
        {
            itemId = item.GetProperty("itemId").GetString(), windowId = window, channel = "Window", applicant = WangXiuLan, materials,
        })).Expect(201);
    }

    /// <summary>The task of a case on somebody's desk, claimed.</summary>
    public static async Task<JsonElement> ClaimAsync(this Person officer, string caseNo)
    {
        var desk = await officer.UntilAsync("approval/tasks?queue=mine", r => r.Status == 200 && r.Items.Any(t => t.GetProperty("caseNo").GetString() == caseNo));
        var task = desk.Items.Single(t => t.GetProperty("caseNo").GetString() == caseNo);
        if (task.GetProperty("state").GetString() == "Pending")
        {
            (await officer.PostAsync($"approval/tasks/{task.GetProperty("taskId").GetString()}/claim", new { }, task.GetProperty("revision").GetInt64())).Expect(200);
            desk = await officer.GetAsync("approval/tasks?queue=mine");
            task = desk.Items.Single(t => t.GetProperty("caseNo").GetString() == caseNo);
        }

        return task;
    }

    private static bool Is(JsonElement item, int referenceNo) =>
        item.GetProperty("referenceNo") is { ValueKind: JsonValueKind.Number } no && no.GetInt32() == referenceNo;
}
