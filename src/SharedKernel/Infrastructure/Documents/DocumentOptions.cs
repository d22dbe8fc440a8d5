namespace Platform.SharedKernel.Infrastructure;

/// <summary>Settings below <c>OneDoor:Documents</c>.</summary>
public sealed class DocumentOptions
{
    /// <summary>Section in the configuration.</summary>
    public const string Section = "OneDoor:Documents";

    /// <summary>Font of the text; <c>path#index</c> picks a face of a collection. Empty: a Chinese serif font is looked for.</summary>
    public string FontFile { get; set; } = "";

    /// <summary>Font of titles and headings; empty: the bold sister of the font that was found, or the text font thickened.</summary>
    public string BoldFontFile { get; set; } = "";

    /// <summary>Address of the citizens' pages, the beginning of what QR codes say. Printed papers outlive servers: set it once.</summary>
    public string PublicAddress { get; set; } = "https://onedoor.gov.example";

    /// <summary>Seconds between two passes that draw what nobody has read yet; 0 switches the pass off.</summary>
    public int DrawEverySeconds { get; set; } = 10;
}
