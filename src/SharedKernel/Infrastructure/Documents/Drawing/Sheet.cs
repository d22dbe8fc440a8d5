using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>The sheet: A4 in points, margins after GB/T 9704 (28 mm left, 26 mm right), a foot with check code on every page.</summary>
internal static class Sheet
{
    public const float Width = 595;
    public const float Height = 842;
    public const float Left = 79;
    public const float TextWidth = 442;
    public const float Top = 54;
    public const float FootTop = 764;

    /// <summary>Text area of pages after the first.</summary>
    public const float Room = FootTop - Top - 10;

    public const float Right = Left + TextWidth;

    public static void Line(SKCanvas canvas, float y, float weight, SKColor colour)
    {
        using var pen = new SKPaint { Color = colour, StrokeWidth = weight, IsAntialias = true, Style = SKPaintStyle.Stroke };
        canvas.DrawLine(Left, y, Right, y, pen);
    }

    public static void Frame(SKCanvas canvas, SKRect area, float weight, SKColor colour)
    {
        using var pen = new SKPaint { Color = colour, StrokeWidth = weight, IsAntialias = true, Style = SKPaintStyle.Stroke };
        canvas.DrawRect(area, pen);
    }

    public static void Fill(SKCanvas canvas, SKRect area, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour };
        canvas.DrawRect(area, paint);
    }
}
