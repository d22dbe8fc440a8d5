using System.Text.Json;
using System.Text.Json.Nodes;

namespace Platform.SharedKernel.Tests.Time;

public sealed class DeadlineVectorTests
{
    public static TheoryData<string> Deadlines => LawVectors.Ids("vectors");

    public static TheoryData<string> Acceptances => LawVectors.Ids("acceptanceVectors");

    public static TheoryData<string> Cards => LawVectors.Ids("cardVectors");

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void A_deadline_vector_of_the_law_holds(string id)
    {
        var vector = LawVectors.Get("vectors", id);

        var answer = DeadlineAnswer.To(vector["input"].Deserialize<DeadlineQuestion>(LawVectors.Json)!, LawVectors.Calendar);

        ShouldContain(vector["expected"]!, JsonSerializer.SerializeToNode(answer, LawVectors.Json)!);
        Assert.Equal(answer.DueDate, answer.Explanation[^1].Date);
        Assert.Equal(DayMark.Due, answer.Explanation[^1].Mark);
    }

    [Theory]
    [MemberData(nameof(Acceptances))]
    public void An_acceptance_vector_of_the_law_holds(string id)
    {
        var vector = LawVectors.Get("acceptanceVectors", id);
        var input = vector["input"]!;
        var clock = AcceptanceRule.Clock(
            input["received"]!.GetValue<DateTimeOffset>(),
            input["afterHoursPolicy"].Deserialize<AfterHoursPolicy>(),
            TimeOnly.Parse(input["officeClose"]!.GetValue<string>(), null));

        var outcome = AcceptanceRule.Evaluate(
            clock,
            input["firstActKind"].Deserialize<AcceptanceAct?>(),
            input["firstAct"]?.GetValue<DateTimeOffset>(),
            Limit.WorkingDays(input["statutoryDecisionLimit"]!.GetValue<int>()),
            LawVectors.Calendar);

        ShouldContain(vector["expected"]!, JsonSerializer.SerializeToNode(outcome, LawVectors.Json)!);
    }

    [Theory]
    [MemberData(nameof(Cards))]
    public void A_card_vector_holds(string id)
    {
        var vector = LawVectors.Get("cardVectors", id);
        var (config, input) = (vector["config"]!, vector["input"]!);
        var thresholds = new LightThresholds(
            config["reminderWorkingDays"]!.GetValue<int>(), config["redAfterPromiseOverdueWorkingDays"]!.GetValue<int>());

        var reading = SignalLights.Read(
            Date(input["promisedDue"]), Date(input["statutoryDue"]), Date(input["evaluatedOn"])!.Value, Date(input["decidedOn"]),
            thresholds, LawVectors.Calendar);

        ShouldContain(vector["expected"]!, JsonSerializer.SerializeToNode(reading, LawVectors.Json)!);
    }

    private static DateOnly? Date(JsonNode? node) => node.Deserialize<DateOnly?>();

    private static void ShouldContain(JsonNode expected, JsonNode actual)
    {
        foreach (var (name, value) in expected.AsObject())
        {
            Assert.Equal(value?.ToJsonString(), actual[name]?.ToJsonString());
        }
    }
}
