using Microsoft.Extensions.Options;

namespace Platform.Runtime.Tests;

public sealed class PlatformEndpointTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Fact]
    public async Task The_words_of_states_are_open_to_all()
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite);

        var states = (await host.Client.GetAsync("platform/display-states")).Expect(200)["items"];

        Assert.Equal(DisplayStates.All.Count, states.GetArrayLength());
        Assert.Equal(["code", "chinese", "english", "clock", "family"], states[0].EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task The_code_table_holds_the_rules_of_the_platform_the_kernel_and_every_module_once()
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite);

        var codes = (await host.As(TestActors.LiMin).GetAsync("platform/rules")).Expect(200)["items"].EnumerateArray()
            .Select(r => r.GetProperty("code").GetString()).ToList();

        Assert.Contains("probe.refused", codes);
        Assert.Contains(PlatformRules.Stale.Code, codes);
        Assert.Contains(TimeRules.ExtensionUsed.Code, codes);
        Assert.Contains("demo.clock-backwards", codes);
        Assert.Equal(codes.Distinct(), codes);
    }

    [Theory]
    [InlineData("ResidentId", "12010319010203006X", true, null)]
    [InlineData("ResidentId", "12010319010203006x", false, "Format")]
    [InlineData("CreditCode", "", false, "Length")]
    public async Task An_identifier_is_judged_as_given(string type, string value, bool valid, string? reason)
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite);

        var verdict = (await host.As(TestActors.LiMin).PostAsync("platform/identifiers/check", new { type, value })).Expect(200);

        Assert.Equal(valid, verdict["valid"].GetBoolean());
        Assert.Equal(reason, verdict["reason"].GetString());
        Assert.Equal(value.ToUpperInvariant(), verdict["normalized"].GetString());
    }

    [Fact]
    public async Task A_check_without_type_or_value_or_with_an_unknown_type_is_refused()
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite);
        var liMin = host.As(TestActors.LiMin);

        foreach (var body in new object[] { new { value = "1" }, new { type = "CaseNumber" }, new { type = "Passport", value = "1" } })
        {
            Assert.Equal("request.invalid", (await liMin.PostAsync("platform/identifiers/check", body)).Expect(400).Code);
        }

        (await host.Client.PostAsync("platform/identifiers/check", new { type = "CaseNumber", value = "1" })).Expect(401);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Stored_answers_are_forgotten_after_the_days_of_the_setting(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        (await host.As(TestActors.LiMin).PostAsync("probe/notes", new { ids = new[] { SeedIds.Of("prune", "old") } })).Expect(200);
        host.Machine.Advance(TimeSpan.FromDays(30));
        (await host.As(TestActors.LiMin).PostAsync("probe/notes", new { ids = new[] { SeedIds.Of("prune", "young") } })).Expect(200);

        Assert.Equal(0, await host.Get<IdempotencyPruning>().RunAsync(CancellationToken.None));
        host.Machine.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, await host.Get<IdempotencyPruning>().RunAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("OneDoor:Mode", "Demonstration", "set it to Demo or Production")]
    [InlineData("OneDoor:Demo:StartAt", "tomorrow", "give a time like")]
    public async Task A_wrong_setting_stops_the_start_with_one_sentence(string key, string value, string sentence)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var host = RuntimeHost.On(database, (key, value));

        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }
}
