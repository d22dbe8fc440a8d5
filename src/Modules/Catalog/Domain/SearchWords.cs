using System.Text;

namespace Platform.Catalog.Domain;

/// <summary>别名. What citizens say instead of the official name (社保卡, 准生证), with its spelling so that <c>sbk</c> finds it.</summary>
/// <param name="Word">The word.</param>
/// <param name="Pinyin">Its syllables, separated by blanks, without tones.</param>
internal sealed record Alias(string Word, string Pinyin)
{
    public string Initials => Spelling.Initials(Pinyin);
}

/// <summary>拼音. Spellings are written by hand, because polyphones (还乡, 重残, 良种) decide over finding and not finding.</summary>
internal static class Spelling
{
    /// <summary>First letters of the syllables; numbers stay whole.</summary>
    public static string Initials(string syllables) =>
        string.Concat(syllables.Split(' ').Select(s => char.IsAsciiDigit(s[0]) ? s : s[..1]));

    /// <summary>The syllables as people type them, without blanks.</summary>
    public static string Joined(string syllables) => syllables.Replace(" ", "", StringComparison.Ordinal);

    /// <summary>What was typed, ready to compare: full width and upper case folded, blanks and punctuation gone.</summary>
    public static string Folded(string typed)
    {
        var folded = new StringBuilder();
        foreach (var c in typed.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c) || c == '-')
            {
                folded.Append(c is 'ü' or 'Ü' ? 'v' : char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }
}

/// <summary>检索词. Everything one item can be found by.</summary>
internal sealed record SearchWords(string Name, string Pinyin, IReadOnlyList<Alias> Aliases, string? Code, int? ReferenceNo)
{
    /// <summary>All words in one text: the database's first, coarse sieve.</summary>
    public string Text => string.Join('\n', All.Select(w => w.Text).Distinct());

    private IEnumerable<(string Text, int Field)> All =>
    [
        (Spelling.Folded(Name), 0),
        (Spelling.Initials(Pinyin), 1),
        .. Aliases.Select(a => (Spelling.Folded(a.Word), 2)),
        .. Aliases.Select(a => (a.Initials, 3)),
        (Spelling.Joined(Pinyin), 4),
        .. Aliases.Select(a => (Spelling.Joined(a.Pinyin), 5)),
        (Code?.ToLowerInvariant() ?? "", 6),
        (ReferenceNo?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "", 7),
    ];

    /// <summary>
    /// How well <paramref name="folded"/> fits, less is better, null when it does not: the whole word before its beginning before its
    /// middle, then the field (name, initials, alias, full pinyin, code), then how far in it stands, then the shorter word.
    /// </summary>
    public int? Rank(string folded) => All.Select(w => Fit(w.Text, w.Field, folded)).Min();

    private static int? Fit(string text, int field, string folded)
    {
        var at = folded.Length == 0 ? -1 : text.IndexOf(folded, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        var kind = text.Length == folded.Length ? 0 : at == 0 ? 1 : 2;

        return (((kind * 10) + field) * 100 * 100) + (Math.Min(at, 99) * 100) + Math.Min(text.Length, 99);
    }
}
