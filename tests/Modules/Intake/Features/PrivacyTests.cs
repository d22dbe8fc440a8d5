namespace Platform.Intake.Tests.Features;

public abstract class PrivacyTests(ModuleHost<IntakeModule> intake)
{
    private const string Name = "欧阳金丝雀";
    private const string Phone = "13977665544";

    [Fact]
    public async Task No_personal_value_leaves_the_applications_own_row()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var number = Window3.NumberOf("12010119620703", 77);
        var liMin = intake.As(TestActors.LiMin);
        var received = await liMin.ReceiveAsync(Window3.Body(
            TwoStreets.Subsistence, Window3.Papers("Ok", "Ok", "Ok", "Ok"), Window3.Person(Name, number, Phone)));
        var checkedAgain = (await liMin.ActAsync(
            received, "material-checks",
            new { materials = new[] { new { requirementId = "m1", check = "Ok", note = $"{Name}亲笔" } } })).Expect(200);
        (await liMin.PostAsync($"intake/applications/{received.Text("id")}/acceptance", new { }, checkedAgain.Revision)).Expect(200);

        var told = await intake.WithDbAsync(db => db.Set<EventLogEntry>().Select(e => e.Payload).ToListAsync());
        var audited = await intake.WithDbAsync(db => db.Set<AuditEntry>().Select(e => e.Canonical).ToListAsync());
        var answered = await intake.WithDbAsync(db => db.Set<IdempotencyRecord>().Select(e => e.Response).ToListAsync());
        var listed = (await liMin.GetAsync($"intake/applications?q={received.Text("caseNo")}")).Body.ToString();

        Assert.All(
            [.. told, .. audited, .. answered, listed],
            text => Assert.All([Name, number, Phone], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal)));
        Assert.Contains(audited, text => text.Contains("***", StringComparison.Ordinal)); // The note is there, hidden.
    }

    [Fact]
    public async Task The_identity_number_is_sealed_at_rest()
    {
        var number = Window3.NumberOf("12010119620703", 78);
        var received = await intake.As(TestActors.LiMin).ReceiveAsync(
            Window3.Body(TwoStreets.Subsistence, [], Window3.Person(Name, number, Phone)));
        var id = Guid.Parse(received.Text("id"));

        var row = await intake.WithDbAsync(db => db.Set<Platform.Intake.Domain.Application>().AsNoTracking().SingleAsync(a => a.Id == id));

        Assert.DoesNotContain(number, row.Applicant.IdNumberSealed, StringComparison.Ordinal);
        Assert.DoesNotContain(number[^4..], row.Applicant.IdTailPrint, StringComparison.Ordinal);
        Assert.DoesNotContain(received.Text("queryCode"), row.QueryCodePrint, StringComparison.Ordinal);
    }
}

public sealed class PrivacyOnSqlite(IntakeSqlite intake) : PrivacyTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class PrivacyOnPostgres(IntakePostgres intake) : PrivacyTests(intake), IClassFixture<IntakePostgres>;
#endif
