namespace Platform.SharedKernel.Infrastructure;

/// <summary>Tells what a file is by its first bytes. The name and the declared type are the sender's word only.</summary>
/// <param name="ContentType">Media type.</param>
/// <param name="Extension">Extension with the dot.</param>
internal sealed record FileType(string ContentType, string Extension)
{
    public static readonly FileType Pdf = new("application/pdf", ".pdf");
    private static readonly FileType Png = new("image/png", ".png");
    private static readonly FileType Jpeg = new("image/jpeg", ".jpg");

    /// <summary>The type, null when it is not one we take.</summary>
    public static FileType? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith("%PDF-1."u8) || head.StartsWith("%PDF-2."u8) ? Pdf
        : head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? Png
        : head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? Jpeg
        : null;
}
