using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>
/// 印章图样. A drawn picture of the round seal: outline, star, the body's name on the circle, the seal's purpose below. It is not an electronic
/// signature (电子签名法 13); whether a paper is ours is told by its check code.
/// </summary>
internal static class Seal
{
    /// <summary>Diameter in points: 42 mm, the size of seals of bodies at this level.</summary>
    public const float Diameter = 119;

    public static void Draw(SKCanvas canvas, SKPoint centre, string organ, string label, SKTypeface face)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = Styles.Red.WithAlpha(215), BlendMode = SKBlendMode.Multiply };
        var radius = Diameter / 2;
        using (var ring = paint.Clone())
        {
            ring.Style = SKPaintStyle.Stroke;
            ring.StrokeWidth = 3.2f;
            canvas.DrawCircle(centre, radius - 1.6f, ring);
        }

        using var star = Star(centre, radius * 0.3f);
        canvas.DrawPath(star, paint);
        DrawOnCircle(canvas, centre, radius, organ, face, paint);
        DrawLabel(canvas, new SKPoint(centre.X, centre.Y + (radius * 0.62f)), label, face, paint);
    }

    private static void DrawOnCircle(SKCanvas canvas, SKPoint centre, float radius, string text, SKTypeface face, SKPaint paint)
    {
        // The longer the name, the narrower its letters: it never takes more than 250 degrees.
        var step = Math.Min(24f, 250f / Math.Max(1, text.Length));
        var size = Math.Min(14f, step * radius * 0.0137f);
        using var font = new SKFont(face, size);
        var angle = -step * (text.Length - 1) / 2;
        foreach (var letter in text)
        {
            canvas.Save();
            canvas.Translate(centre.X, centre.Y);
            canvas.RotateDegrees(angle);
            using var path = Outline(font, letter.ToString());
            path.Transform(SKMatrix.CreateTranslation(-font.MeasureText(letter.ToString()) / 2, -(radius - 7 - size)));
            canvas.DrawPath(path, paint);
            canvas.Restore();
            angle += step;
        }
    }

    private static void DrawLabel(SKCanvas canvas, SKPoint middle, string label, SKTypeface face, SKPaint paint)
    {
        using var font = new SKFont(face, 10.5f);
        using var path = Outline(font, label);
        path.Transform(SKMatrix.CreateTranslation(middle.X - (font.MeasureText(label) / 2), middle.Y));
        canvas.DrawPath(path, paint);
    }

    /// <summary>Letters as shapes: a seal is a picture, not text to be copied.</summary>
    private static SKPath Outline(SKFont font, string text) => font.GetTextPath(text, new SKPoint(0, 0));

    private static SKPath Star(SKPoint centre, float radius)
    {
        using var path = new SKPathBuilder();
        for (var i = 0; i < 5; i++)
        {
            var angle = (i * 4 * MathF.PI / 5) - (MathF.PI / 2);
            var point = new SKPoint(centre.X + (radius * MathF.Cos(angle)), centre.Y + (radius * MathF.Sin(angle)));
            if (i == 0)
            {
                path.MoveTo(point);
            }
            else
            {
                path.LineTo(point);
            }
        }

        path.Close();

        return path.Detach();
    }
}
