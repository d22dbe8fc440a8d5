using System.Text;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Cleans the name a file came with: no folders, no control or reordering characters, the extension of what it really is.
/// </summary>
internal static class FileNames
{
    private const int Longest = 100;
    private const string Forbidden = "<>:\"/\\|?*";

    public static string Clean(string? name, FileType type)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var text = new StringBuilder();
        foreach (var rune in last.EnumerateRunes().Where(IsPlain))
        {
            text.Append(rune);
        }

        var stem = Path.GetFileNameWithoutExtension(text.ToString()).Trim(' ', '.');
        stem = stem.Length > Longest ? stem[..Longest].TrimEnd() : stem;

        return (stem.Length > 0 ? stem : "文件") + type.Extension;
    }

    /// <summary>Format characters could turn the name around on the screen (gpj.exe).</summary>
    private static bool IsPlain(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
            or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.LineSeparator
            or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Surrogate)
        && rune.Value != 0xFFFD
        && !Forbidden.Contains((char)rune.Value, StringComparison.Ordinal);
}
