using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>A face as one drawing uses it; remembers which characters were drawn.</summary>
/// <param name="Face">The face.</param>
/// <param name="Thicken">True when the face has no bold sister and must be thickened.</param>
internal sealed record Type(SKTypeface Face, bool Thicken = false)
{
    /// <summary>Code points drawn so far.</summary>
    public HashSet<int> Used { get; } = [];
}

/// <summary>A face at a size, with its line height in points.</summary>
internal sealed class TextStyle(Type type, float size, float lineHeight, SKColor colour) : IDisposable
{
    private readonly SKFont _font = new(type.Face, size)
    {
        Subpixel = true, Hinting = SKFontHinting.None, LinearMetrics = true, Embolden = type.Thicken,
    };

    private readonly SKPaint _paint = new() { IsAntialias = true, Color = colour };

    public float Size { get; } = size;

    public float LineHeight { get; } = lineHeight;

    /// <summary>From the top of the line to the baseline, the text in the middle of the line.</summary>
    public float Baseline => (LineHeight / 2) + (Size * 0.36f);

    public float Width(string text) => _font.MeasureText(text);

    public void Draw(SKCanvas canvas, string text, float x, float lineTop, SKTextAlign align = SKTextAlign.Left)
    {
        type.Used.UnionWith(text.EnumerateRunes().Select(r => r.Value));
        canvas.DrawText(text, x, lineTop + Baseline, align, _font, _paint);
    }

    public void Dispose()
    {
        _font.Dispose();
        _paint.Dispose();
    }
}

/// <summary>All styles of a document; made for one drawing, because Skia's font objects are not shared between threads.</summary>
internal sealed class Styles : IDisposable
{
    public static readonly SKColor Red = new(0xC0, 0x1F, 0x1F);
    public static readonly SKColor Ink = new(0x1A, 0x1A, 0x1A);
    public static readonly SKColor Grey = new(0x55, 0x55, 0x55);

    private readonly List<TextStyle> _all = [];

    public Styles(Type text, Type bold)
    {
        Organ = Add(new(bold, 23, 34, Red));
        Title = Add(new(bold, 21, 32, Ink));
        Number = Add(new(text, 12, 22, Ink));
        Body = Add(new(text, 13.5f, 22, Ink));
        Heading = Add(new(bold, 13.5f, 24, Ink));
        Cell = Add(new(text, 11, 15.5f, Ink));
        CellHead = Add(new(bold, 11, 15.5f, Ink));
        Small = Add(new(text, 9.5f, 15, Grey));
        Foot = Add(new(text, 8.5f, 12.5f, Grey));
    }

    public TextStyle Organ { get; }

    public TextStyle Title { get; }

    public TextStyle Number { get; }

    public TextStyle Body { get; }

    public TextStyle Heading { get; }

    public TextStyle Cell { get; }

    public TextStyle CellHead { get; }

    public TextStyle Small { get; }

    public TextStyle Foot { get; }

    public void Dispose() => _all.ForEach(s => s.Dispose());

    private TextStyle Add(TextStyle style)
    {
        _all.Add(style);

        return style;
    }
}
