using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>Turns the blocks of a document into boxes.</summary>
internal sealed class BlockBoxes(Styles styles)
{
    private const float LabelWidth = 118;

    public IEnumerable<Box> Of(DocumentBlock block) => block switch
    {
        DocumentBlock.Paragraph p => Paragraph(p.Text, styles.Body, 2 * styles.Body.Size),
        DocumentBlock.Heading h => Heading(h.Text),
        DocumentBlock.Facts f => [Box.Space(4), .. f.Rows.SelectMany(FactRow), Box.Space(5)],
        DocumentBlock.Table t => Table(t),
        DocumentBlock.Remedies r => Remedies(r),
        DocumentBlock.Signatures s => Signatures(s),
        DocumentBlock.Note n => Note(n),
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "No picture for this block."),
    };

    /// <summary>Lines of a paragraph; its first two and last two lines stay together.</summary>
    private static IEnumerable<Box> Paragraph(string text, TextStyle style, float indent)
    {
        var lines = LineBreaker.Break(text, Sheet.TextWidth, indent, style.Width);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            yield return new Box(style.LineHeight, (canvas, at) => line.Draw(canvas, style, at.X, at.Y, Sheet.TextWidth))
            {
                KeepWithNext = lines.Count > 1 && (i == 0 || i == lines.Count - 2),
            };
        }
    }

    private IEnumerable<Box> Heading(string text) =>
    [
        Box.Space(4),
        new(styles.Heading.LineHeight, (canvas, at) => styles.Heading.Draw(canvas, text, at.X, at.Y)) { KeepWithNext = true },
    ];

    private IEnumerable<Box> FactRow(Fact fact) => TableRows.Of(
        [new(fact.Label, LabelWidth, styles.CellHead, Shaded: true), new(fact.Value, Sheet.TextWidth - LabelWidth, styles.Cell)]);

    private IEnumerable<Box> Table(DocumentBlock.Table table)
    {
        var unit = Sheet.TextWidth / table.Columns.Sum(c => c.Weight);
        var heading = TableRows.Of(
            [.. table.Columns.Select(c => new Cell(c.Title, c.Weight * unit, styles.CellHead, Centred: true, Shaded: true))]).Single();
        yield return Box.Space(4);
        yield return heading with { KeepWithNext = true };
        foreach (var row in table.Rows)
        {
            var cells = row.Zip(table.Columns, (text, c) => new Cell(text, c.Weight * unit, styles.Cell, c.Centred)).ToList();
            foreach (var part in TableRows.Of(cells, heading))
            {
                yield return part;
            }
        }

        yield return Box.Space(5);
    }

    /// <summary>Both remedies on one page: nobody reads only half of his rights.</summary>
    private IEnumerable<Box> Remedies(DocumentBlock.Remedies remedies) =>
    [
        Box.Space(4),
        .. remedies.Lines.SelectMany(l => Paragraph(l, styles.Body, 2 * styles.Body.Size)).Select(b => b with { KeepWithNext = true }),
        Box.Space(0) with { KeepWithNext = false },
    ];

    private IEnumerable<Box> Signatures(DocumentBlock.Signatures signatures) =>
    [
        Box.Space(16),
        .. signatures.Lines.Select(label => new Box(34, (canvas, at) =>
        {
            styles.Body.Draw(canvas, label + "：", at.X, at.Y);
            using var pen = new SKPaint { Color = Styles.Grey, StrokeWidth = 0.7f, IsAntialias = true };
            canvas.DrawLine(at.X + 130, at.Y + styles.Body.Baseline + 3, at.X + 320, at.Y + styles.Body.Baseline + 3, pen);
        })
        { KeepWithNext = true }),
    ];

    private IEnumerable<Box> Note(DocumentBlock.Note note) =>
        [Box.Space(4), .. Paragraph("注：" + note.Text, styles.Small, 0)];
}
