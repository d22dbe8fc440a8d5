using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>A cell, ready to be drawn.</summary>
internal sealed record Cell(string Text, float Width, TextStyle Style, bool Centred = false, bool Shaded = false);

/// <summary>Rows of tables: as high as their fullest cell; a row longer than half a page is continued below.</summary>
internal static class TableRows
{
    private const float Padding = 6;
    private const int MostLines = 18;
    private static readonly SKColor Rule = new(0x8A, 0x8A, 0x8A);
    private static readonly SKColor Shade = new(0xF4, 0xF4, 0xF4);

    public static IEnumerable<Box> Of(IReadOnlyList<Cell> cells, Box? heading = null)
    {
        var lines = cells.Select(c => LineBreaker.Break(c.Text, c.Width - (2 * Padding), 0, c.Style.Width)).ToList();
        var count = lines.Max(l => l.Count);
        for (var from = 0; from < count; from += MostLines)
        {
            yield return Part(cells, [.. lines.Select(l => l.Skip(from).Take(MostLines).ToList())]) with { Repeat = heading };
        }
    }

    private static Box Part(IReadOnlyList<Cell> cells, IReadOnlyList<List<TextLine>> lines)
    {
        var height = cells.Select((c, i) => Math.Max(1, lines[i].Count) * c.Style.LineHeight).Max() + Padding;

        return new(height, (canvas, at) =>
        {
            var x = at.X;
            for (var i = 0; i < cells.Count; i++)
            {
                Draw(canvas, cells[i], lines[i], SKRect.Create(x, at.Y, cells[i].Width, height));
                x += cells[i].Width;
            }
        });
    }

    private static void Draw(SKCanvas canvas, Cell cell, List<TextLine> lines, SKRect area)
    {
        if (cell.Shaded)
        {
            Sheet.Fill(canvas, area, Shade);
        }

        Sheet.Frame(canvas, area, 0.6f, Rule);
        var y = area.MidY - (lines.Count * cell.Style.LineHeight / 2);
        foreach (var line in lines)
        {
            var (x, align) = cell.Centred ? (area.MidX, SKTextAlign.Center) : (area.Left + Padding, SKTextAlign.Left);
            cell.Style.Draw(canvas, line.Text, x, y, align);
            y += cell.Style.LineHeight;
        }
    }
}
