using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>字段加密. Seals personal numbers at rest, and prints fingerprints that answer "the same?" without opening anything.</summary>
public interface IFieldCipher
{
    /// <summary>Seals <paramref name="plain"/>; the key's id stands in front of the cipher text.</summary>
    /// <param name="purpose">What the field is, bound to the text: a sealed value moved to another field does not open.</param>
    /// <param name="plain">The value in full.</param>
    string Seal(string purpose, string plain);

    /// <summary>Opens what <see cref="Seal"/> made.</summary>
    /// <exception cref="CryptographicException">Tampered with, another purpose, or sealed by a key this process does not hold.</exception>
    string Open(string purpose, string sealedText);

    /// <summary>Keyed fingerprint (HMAC-SHA-256, base64url): equal values give equal prints, and nobody without the key can try values out.</summary>
    string Print(string purpose, string value);
}

/// <summary>AES-256-GCM under one key from outside the database.</summary>
internal sealed class FieldCipher : IFieldCipher
{
    private const int NonceSize = 12;
    private const int TagSize = 16;

    private readonly string _keyId;
    private readonly byte[] _seal;
    private readonly byte[] _print;

    public FieldCipher(byte[] key)
    {
        if (key.Length != 32)
        {
            throw new ArgumentException("A field key has 32 bytes.", nameof(key));
        }

        // Two keys from one, so that fingerprints say nothing about the sealing key; the id names the key without showing it.
        _seal = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "onedoor:field:seal"u8.ToArray());
        _print = HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 32, info: "onedoor:field:print"u8.ToArray());
        _keyId = Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, key, 4, info: "onedoor:field:id"u8.ToArray()));
    }

    public string Seal(string purpose, string plain)
    {
        var text = Encoding.UTF8.GetBytes(plain);
        var box = new byte[NonceSize + TagSize + text.Length];
        RandomNumberGenerator.Fill(box.AsSpan(0, NonceSize));
        using var aes = new AesGcm(_seal, TagSize);
        aes.Encrypt(
            box.AsSpan(0, NonceSize), text, box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), Encoding.UTF8.GetBytes(purpose));

        return $"{_keyId}.{Base64Url.EncodeToString(box)}";
    }

    public string Open(string purpose, string sealedText)
    {
        var parts = sealedText.Split('.');
        if (parts.Length != 2 || parts[0] != _keyId)
        {
            throw new CryptographicException($"Sealed by key '{parts[0]}', which this process does not hold.");
        }

        var box = Base64Url.DecodeFromChars(parts[1]);
        var text = new byte[box.Length - NonceSize - TagSize];
        using var aes = new AesGcm(_seal, TagSize);
        aes.Decrypt(
            box.AsSpan(0, NonceSize), box.AsSpan(NonceSize + TagSize), box.AsSpan(NonceSize, TagSize), text, Encoding.UTF8.GetBytes(purpose));

        return Encoding.UTF8.GetString(text);
    }

    public string Print(string purpose, string value) =>
        Base64Url.EncodeToString(HMACSHA256.HashData(_print, Encoding.UTF8.GetBytes($"{purpose}:{value}")));
}
