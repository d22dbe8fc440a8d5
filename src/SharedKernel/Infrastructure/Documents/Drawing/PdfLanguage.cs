using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>
/// Says in which language a PDF is written, so that screen readers speak it right, and shows its title in the window. Skia's binding has no
/// field for either: both are appended to the catalogue as an incremental update (ISO 32000-1, 7.5.6).
/// </summary>
internal static partial class PdfLanguage
{
    public static byte[] Declare(byte[] pdf, string language)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var trailer = Last(Trailer(), text);
        var root = int.Parse(trailer.Groups["root"].Value, CultureInfo.InvariantCulture);
        var catalogue = Regex.Match(text, $@"(?<=[\r\n]){root} 0 obj\s*<<(?<body>.*?)>>\s*endobj", RegexOptions.Singleline);
        if (!catalogue.Success)
        {
            throw new InvalidOperationException("The PDF has no catalogue where its trailer says.");
        }

        var update = new StringBuilder(text.EndsWith('\n') ? "" : "\n");
        var offset = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"{root} 0 obj\n<<{catalogue.Groups["body"].Value}\n/Lang ({language})")
            .Append("\n/ViewerPreferences <</DisplayDocTitle true>>>>\nendobj\n");
        var table = pdf.Length + update.Length;
        update.Append(CultureInfo.InvariantCulture, $"xref\n{root} 1\n{offset:D10} 00000 n \n")
            .Append(CultureInfo.InvariantCulture, $"trailer\n<<{trailer.Groups["body"].Value}\n/Prev {trailer.Groups["xref"].Value}>>\n")
            .Append(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n");

        return [.. pdf, .. Encoding.Latin1.GetBytes(update.ToString())];
    }

    private static Match Last(Regex pattern, string text)
    {
        var all = pattern.Matches(text);

        return all.Count > 0 ? all[^1] : throw new InvalidOperationException("The PDF has no trailer.");
    }

    [GeneratedRegex(@"trailer\s*<<(?<body>.*?/Root (?<root>\d+) 0 R.*?)>>\s*startxref\s*(?<xref>\d+)", RegexOptions.Singleline)]
    private static partial Regex Trailer();
}
