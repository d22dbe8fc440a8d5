using CsCheck;

namespace Platform.SharedKernel.Tests.Identifiers;

public sealed class IdentifierTests
{
    private static readonly DateOnly Today = new(2025, 3, 3);
    private static readonly string CreditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static readonly Gen<string> ResidentIds = Gen.Select(
        OneOf("120101", "440983", "330303", "810000"), Gen.Int[0, 36_000], Gen.Int[0, 999],
        (region, day, serial) => $"{region}{new DateOnly(1920, 1, 1).AddDays(day):yyyyMMdd}{serial:D3}")
        .Select(body => body + ResidentId.CheckCharacter(body));

    private static readonly Gen<string> CreditCodes = Gen.Int[0, 30].Array[17]
        .Select(indices => string.Concat(indices.Select(i => CreditAlphabet[i])))
        .Select(body => body + CreditCode.CheckCharacter(body));

    private static readonly Gen<string> CaseNumbers = Gen.Select(
        OneOf("120101006", "440983101", "330303001", "120101901"), Gen.Int[0, 9000], Gen.Int[1, CaseNumber.LastSerial],
        (place, day, serial) => CaseNumber.Of(place, new DateOnly(2010, 1, 1).AddDays(day), serial).Value);

    public static TheoryData<string> Vectors => LawVectors.Ids("identifierVectors");

    [Theory]
    [MemberData(nameof(Vectors))]
    public void An_identifier_vector_holds(string id)
    {
        var vector = LawVectors.Get("identifierVectors", id);

        var verdict = IdentifierCheck.Check(
            Enum.Parse<IdentifierType>(vector["type"]!.GetValue<string>()), vector["value"]!.GetValue<string>(), Today);

        Assert.Equal(vector["valid"]!.GetValue<bool>(), verdict.Valid);
        Assert.Equal(vector["reason"]?.GetValue<string>(), verdict.Reason?.ToString());
    }

    [Fact]
    public void Every_made_resident_id_passes_and_every_single_change_fails() =>
        SingleChangesFail(ResidentIds, IdentifierType.ResidentId, "0123456789");

    [Fact]
    public void Every_made_credit_code_passes_and_every_single_change_fails() =>
        SingleChangesFail(CreditCodes, IdentifierType.CreditCode, CreditAlphabet);

    [Fact]
    public void Every_made_case_number_passes_and_every_single_change_fails() =>
        SingleChangesFail(CaseNumbers, IdentifierType.CaseNumber, "0123456789");

    [Theory]
    [InlineData("120101006", "2025-03-03", 1, "12010100620250303000017")]
    [InlineData("120101006", "2025-03-03", 2, "12010100620250303000025")]
    [InlineData("440983101", "2025-09-30", 123, "44098310120250930001234")]
    [InlineData("330303001", "2025-10-11", 7, "33030300120251011000077")]
    public void A_case_number_carries_place_day_serial_and_check(string place, string day, int serial, string expected)
    {
        var number = CaseNumber.Of(place, DateOnly.ParseExact(day, "yyyy-MM-dd", null), serial);

        Assert.Equal(expected, number.Value);
        Assert.Equal((place, serial), (number.PlaceCode, number.Serial));
        Assert.Equal('5', CaseNumber.CheckDigit("0794"));
    }

    [Theory]
    [InlineData("120000", AdminLevel.Province, "12", "13")]
    [InlineData("440900", AdminLevel.City, "4409", "441")]
    [InlineData("440983", AdminLevel.County, "440983", "440984")]
    [InlineData("120101000000", AdminLevel.County, "120101", "120102")]
    [InlineData("120101009", AdminLevel.Town, "120101009", "12010101")]
    [InlineData("120101006000", AdminLevel.Town, "120101006", "120101007")]
    [InlineData("120101006001", AdminLevel.Village, "120101006001", "120101006002")]
    public void A_division_code_knows_its_level_and_its_subtree(string value, AdminLevel level, string from, string to)
    {
        Assert.True(DivisionCode.TryParse(value, out var code));
        Assert.Equal((level, (from, to)), (code.Level, code.Range));
        Assert.True(string.CompareOrdinal(code.Prefix + "999", to) < 0);
    }

    [Theory]
    [InlineData(IdentifierType.DivisionCode, "1201010", IdentifierFault.Length)]
    [InlineData(IdentifierType.DivisionCode, "１２０１０１", IdentifierFault.Charset)]
    [InlineData(IdentifierType.DivisionCode, "990101", IdentifierFault.Region)]
    [InlineData(IdentifierType.CaseNumber, "12010100620250230000017", IdentifierFault.Date)]
    [InlineData(IdentifierType.CaseNumber, "12010100620250303000018", IdentifierFault.Checksum)]
    [InlineData(IdentifierType.ImplementationCode, "12441500196720244X3442199806003", IdentifierFault.Checksum)]
    [InlineData(IdentifierType.ImplementationCode, "12441500196720244T7442199806003", IdentifierFault.Format)]
    [InlineData(IdentifierType.ResidentId, "440524188001010014\n", IdentifierFault.Format)]
    [InlineData(IdentifierType.ResidentId, "\ud800", IdentifierFault.Format)]
    [InlineData(IdentifierType.ItemCode, "120101-employment-1", IdentifierFault.Format)]
    public void A_fault_is_named(IdentifierType type, string value, IdentifierFault fault) =>
        Assert.Equal(fault, IdentifierCheck.Check(type, value, Today).Reason);

    [Theory]
    [InlineData("442199806003")]
    [InlineData("12441500196720244T3442199806003")]
    [InlineData("12441500196720244T344219980600301")]
    [InlineData("120101-Employment-001")]
    public void The_four_forms_of_an_item_code_pass(string value) =>
        Assert.True(IdentifierCheck.Check(IdentifierType.ItemCode, value, Today).Valid);

    [Fact]
    public void The_normal_form_is_only_suggested()
    {
        var verdict = IdentifierCheck.Check(IdentifierType.ResidentId, " １２０１０３１９０１０２０３００６x ", Today);

        Assert.Equal((false, "12010319010203006X"), (verdict.Valid, verdict.Normalized));
    }

    [Fact]
    public void A_wrong_organisation_code_inside_a_credit_code_only_warns()
    {
        var body = "91120101MA0000017"; // The ninth character of the organisation code should be 5.
        var verdict = IdentifierCheck.Check(IdentifierType.CreditCode, body + CreditCode.CheckCharacter(body), Today);

        Assert.True(verdict.Valid);
        Assert.NotNull(verdict.Warning);
        Assert.Null(IdentifierCheck.Check(IdentifierType.CreditCode, "91120101MA0000015R", Today).Warning);
    }

    [Fact]
    public void A_resident_id_never_prints_itself_in_full()
    {
        Assert.True(ResidentId.TryParse("12010319010203006X", Today, out var id));
        Assert.Equal("120***********006X", $"{id}");
        Assert.Equal(new DateOnly(1901, 2, 3), id.BirthDate);
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void SingleChangesFail(Gen<string> valid, IdentifierType type, string alphabet) =>
        valid.Sample(value =>
        {
            Assert.True(IdentifierCheck.Check(type, value, new DateOnly(2040, 1, 1)).Valid, value);
            for (var i = 0; i < value.Length; i++)
            {
                foreach (var other in alphabet.Where(c => c != value[i]))
                {
                    var changed = value[..i] + other + value[(i + 1)..];
                    Assert.False(IdentifierCheck.Check(type, changed, new DateOnly(2040, 1, 1)).Valid, $"{value} → {changed}");
                }
            }
        }, iter: 200);
}
