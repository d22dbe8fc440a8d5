using System.Globalization;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>
/// Breaks Chinese text into lines (避头尾): closing marks never begin a line, opening marks never end one, figures and Latin words stay whole
/// where they fit.
/// </summary>
internal static class LineBreaker
{
    private const string NeverFirst = "，。、；：？！）〕】》〉」』”’…—％%·,.;:?!)]}";
    private const string NeverLast = "（〔【《〈「『“‘([{";

    /// <summary>
    /// Lines of <paramref name="text"/> within <paramref name="width"/>; the first one is shorter by <paramref name="indent"/>.
    /// </summary>
    public static IReadOnlyList<TextLine> Break(string text, float width, float indent, Func<string, float> measure)
    {
        var lines = new List<TextLine>();
        foreach (var paragraph in text.ReplaceLineEndings("\n").Split('\n'))
        {
            BreakOne(paragraph, width, indent, measure, lines);
        }

        return lines;
    }

    private static void BreakOne(string paragraph, float width, float indent, Func<string, float> measure, List<TextLine> lines)
    {
        var units = new List<string>();
        var (used, room) = (0f, width - indent);
        foreach (var unit in Units(paragraph).SelectMany(u => Fit(u, width - indent, measure)))
        {
            var size = measure(unit);
            if (used + size > room && units.Count > 0)
            {
                lines.Add(new([.. units], Last: false, lines.Count == 0 || lines[^1].Last ? indent : 0));
                units.Clear();
                (used, room) = (0, width);
                if (unit == " ")
                {
                    continue;
                }
            }

            units.Add(unit);
            used += size;
        }

        lines.Add(new([.. units], Last: true, lines.Count == 0 || lines[^1].Last ? indent : 0));
    }

    /// <summary>Smallest pieces a line can be broken between.</summary>
    private static IEnumerable<string> Units(string text)
    {
        var unit = "";
        foreach (var element in Elements(text))
        {
            if (unit.Length > 0 && !Sticks(unit, element))
            {
                yield return unit;
                unit = "";
            }

            unit += element;
        }

        if (unit.Length > 0)
        {
            yield return unit;
        }
    }

    private static bool Sticks(string unit, string next) =>
        NeverFirst.Contains(next[0], StringComparison.Ordinal)
        || NeverLast.Contains(unit[^1], StringComparison.Ordinal)
        || (IsWord(unit[^1]) && IsWord(next[0]));

    private static bool IsWord(char c) => c is > ' ' and < '\u007f';

    /// <summary>Characters as read, surrogate pairs whole; what cannot be printed becomes a space.</summary>
    private static IEnumerable<string> Elements(string text)
    {
        var all = StringInfo.GetTextElementEnumerator(text);
        while (all.MoveNext())
        {
            var element = all.GetTextElement();
            yield return char.IsControl(element[0]) ? " " : element;
        }
    }

    /// <summary>A unit wider than a line (a long number, an address of a page) is cut where it must be.</summary>
    private static IEnumerable<string> Fit(string unit, float width, Func<string, float> measure)
    {
        if (measure(unit) <= width)
        {
            yield return unit;
            yield break;
        }

        var part = "";
        foreach (var element in Elements(unit))
        {
            if (part.Length > 0 && measure(part + element) > width)
            {
                yield return part;
                part = "";
            }

            part += element;
        }

        yield return part;
    }
}

/// <summary>One line.</summary>
/// <param name="Units">Unbreakable pieces.</param>
/// <param name="Last">Last of its paragraph: not stretched.</param>
/// <param name="Indent">Space before it.</param>
internal sealed record TextLine(IReadOnlyList<string> Units, bool Last, float Indent)
{
    public string Text => string.Concat(Units);

    /// <summary>Draws it, stretched to <paramref name="width"/> unless it is the last of its paragraph.</summary>
    public void Draw(SkiaSharp.SKCanvas canvas, TextStyle style, float x, float top, float width)
    {
        var slack = width - Indent - style.Width(Text);
        if (Last || Units.Count < 2 || slack <= 0 || slack > style.Size * 4)
        {
            style.Draw(canvas, Text, x + Indent, top);

            return;
        }

        var gap = slack / (Units.Count - 1);
        var at = x + Indent;
        foreach (var unit in Units)
        {
            style.Draw(canvas, unit, at, top);
            at += style.Width(unit) + gap;
        }
    }
}
