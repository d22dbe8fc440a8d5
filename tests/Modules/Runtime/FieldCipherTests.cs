using System.Security.Cryptography;

namespace Platform.Runtime.Tests;

public sealed class FieldCipherTests
{
    private const string Purpose = "intake.applicant.id-number";
    private const string Number = "120101195103080123";

    private readonly FieldCipher _cipher = new(Key(1));

    [Fact]
    public void What_is_sealed_opens_again_and_never_looks_the_same_twice()
    {
        var (one, two) = (_cipher.Seal(Purpose, Number), _cipher.Seal(Purpose, Number));

        Assert.NotEqual(one, two);
        Assert.DoesNotContain(Number, one, StringComparison.Ordinal);
        Assert.Equal((Number, Number), (_cipher.Open(Purpose, one), _cipher.Open(Purpose, two)));
    }

    [Fact]
    public void A_sealed_value_opens_only_unchanged_in_its_own_field_and_under_its_own_key()
    {
        var box = _cipher.Seal(Purpose, Number);
        var bent = box[..^8] + (box[^8] == 'A' ? 'B' : 'A') + box[^7..]; // Not the last letter: some of its bits mean nothing.

        Assert.ThrowsAny<CryptographicException>(() => _cipher.Open(Purpose, bent));
        Assert.ThrowsAny<CryptographicException>(() => _cipher.Open("intake.other", box));
        var strange = Assert.Throws<CryptographicException>(() => new FieldCipher(Key(2)).Open(Purpose, box));
        Assert.Contains("does not hold", strange.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_answer_same_or_not_and_say_nothing_without_the_key()
    {
        Assert.Equal(_cipher.Print(Purpose, Number), new FieldCipher(Key(1)).Print(Purpose, Number));
        Assert.NotEqual(_cipher.Print(Purpose, Number), _cipher.Print(Purpose, Number[..17] + "4"));
        Assert.NotEqual(_cipher.Print(Purpose, Number), _cipher.Print("intake.other", Number));
        Assert.NotEqual(_cipher.Print(Purpose, Number), new FieldCipher(Key(2)).Print(Purpose, Number));
    }

    [Fact]
    public void A_key_has_thirty_two_bytes() => Assert.Throws<ArgumentException>(() => new FieldCipher(new byte[16]));

    private static byte[] Key(byte fill) => [.. Enumerable.Repeat(fill, 32)];
}
