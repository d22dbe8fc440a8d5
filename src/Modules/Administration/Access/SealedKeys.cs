using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Platform.Administration.Access;

/// <summary>The key ring lies in the database, so a key that does not seals it: a stolen database opens no cookie and no token.</summary>
internal sealed class SealedKeys(IFieldCipher cipher) : IXmlEncryptor
{
    public const string Purpose = "administration.key-ring";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var text = cipher.Seal(Purpose, plaintextElement.ToString(SaveOptions.DisableFormatting));

        return new EncryptedXmlInfo(new XElement("sealed", text), typeof(OpenedKeys));
    }
}

/// <summary>Opens what <see cref="SealedKeys"/> sealed; named in the ring itself, so keep the type's name.</summary>
internal sealed class OpenedKeys(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(services.GetRequiredService<IFieldCipher>().Open(SealedKeys.Purpose, encryptedElement.Value));
}
