using QRCoder;
using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>Draws a QR code as squares: sharp at every printer's resolution.</summary>
internal static class QrCode
{
    public static void Draw(SKCanvas canvas, string text, SKPoint at, float side)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        using var path = new SKPathBuilder();
        var cell = side / code.ModuleMatrix.Count;
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            for (var column = 0; column < code.ModuleMatrix.Count; column++)
            {
                if (code.ModuleMatrix[row][column])
                {
                    path.AddRect(SKRect.Create(at.X + (column * cell), at.Y + (row * cell), cell, cell));
                }
            }
        }

        using var shape = path.Detach();
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = false };
        canvas.DrawPath(shape, paint);
    }
}
