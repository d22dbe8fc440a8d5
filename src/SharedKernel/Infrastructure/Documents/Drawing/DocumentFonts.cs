using System.Globalization;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>
/// The two faces documents are set in. Looked for once; a machine without a Chinese font is told which package to install.
/// </summary>
internal sealed class DocumentFonts : IDisposable
{
    /// <summary>Face index 2 of Noto's collections is Simplified Chinese.</summary>
    private static readonly (string Text, string Bold)[] Known =
    [
        Noto("/usr/share/fonts/opentype/noto"), // Debian, Ubuntu
        Noto("/usr/share/fonts/google-noto-serif-cjk-fonts"), // Fedora
        Noto("/usr/share/fonts/noto-cjk"), // Arch
        ("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc#0", ""),
        ("/System/Library/Fonts/Supplemental/Songti.ttc#6", "/System/Library/Fonts/Supplemental/Songti.ttc#1"),
        ("C:/Windows/Fonts/simsun.ttc#0", "C:/Windows/Fonts/simhei.ttf#0"),
    ];

    private DocumentFonts(FontSource text, FontSource bold) => (Text, Bold) = (text, bold);

    /// <summary>Face of the text.</summary>
    public FontSource Text { get; }

    /// <summary>Face of titles.</summary>
    public FontSource Bold { get; }

    /// <summary>Loads the configured font, or the first known one that is installed.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static DocumentFonts Load(DocumentOptions options) => Load(options, Known);

    internal static DocumentFonts Load(DocumentOptions options, (string Text, string Bold)[] known)
    {
        var (text, bold) = options.FontFile.Length > 0
            ? (options.FontFile, options.BoldFontFile)
            : Array.Find(known, k => File.Exists(PathOf(k.Text)));
        if (text is null)
        {
            throw new InvalidOperationException(
                "No Chinese font for documents: install one (Debian: apt install fonts-noto-cjk) or set OneDoor:Documents:FontFile.");
        }

        var face = Face(text);

        return new(face, bold.Length > 0 && File.Exists(PathOf(bold)) ? Face(bold) : face);
    }

    /// <summary>The file part of <c>path#index</c>.</summary>
    public static string PathOf(string file) => file.Split('#')[0];

    public void Dispose()
    {
        Bold.Dispose();
        Text.Dispose();
    }

    private static (string Text, string Bold) Noto(string folder) =>
        ($"{folder}/NotoSerifCJK-Regular.ttc#2", $"{folder}/NotoSerifCJK-Bold.ttc#2");

    private static FontSource Face(string file) => new(
        PathOf(file), file.Contains('#', StringComparison.Ordinal) ? int.Parse(file.Split('#')[1], CultureInfo.InvariantCulture) : 0);
}
