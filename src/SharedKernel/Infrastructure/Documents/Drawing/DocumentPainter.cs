using Microsoft.Extensions.Options;
using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>Draws documents as PDF. The same content, font and release give the same bytes: nothing of the hour gets in.</summary>
internal sealed class DocumentPainter(IOptions<DocumentOptions> options) : IDisposable
{
    private readonly Lazy<DocumentFonts> _fonts = new(() => DocumentFonts.Load(options.Value));

    /// <summary>Drawing takes some 75 ms of CPU: two at a time leave the other cores to the windows.</summary>
    private readonly SemaphoreSlim _desks = new(2, 2);

    /// <summary>The PDF of a document.</summary>
    public async Task<byte[]> DrawAsync(DocumentModel model, string checkCode, DateTimeOffset issuedAt, CancellationToken ct)
    {
        await _desks.WaitAsync(ct);
        try
        {
            return Draw(model, new(checkCode, issuedAt, options.Value.PublicAddress));
        }
        finally
        {
            _desks.Release();
        }
    }

    public void Dispose()
    {
        _desks.Dispose();
        if (_fonts.IsValueCreated)
        {
            _fonts.Value.Dispose();
        }
    }

    /// <summary>Drawn twice: once on nothing, to learn which characters are needed, then with a font that has only those.</summary>
    private byte[] Draw(DocumentModel model, DocumentPrint print)
    {
        var fonts = _fonts.Value;
        var (text, bold) = (new Type(fonts.Text.Whole), new Type(fonts.Bold.Whole, fonts.Bold == fonts.Text));
        using (var recorder = new SKPictureRecorder())
        {
            var nothing = recorder.BeginRecording(SKRect.Create(Sheet.Width, Sheet.Height));
            Paint(model, print, text, bold, draw => draw(nothing));
        }

        using var textFace = fonts.Text.Only(text.Used);
        using var boldFace = fonts.Bold.Only(bold.Used);
        using var stream = new MemoryStream();
        using (var pdf = SKDocument.CreatePdf(stream, Metadata(model, print)))
        {
            Paint(model, print, new(textFace), new(boldFace, bold.Thicken), draw =>
            {
                using var canvas = pdf.BeginPage(Sheet.Width, Sheet.Height);
                draw(canvas);
                pdf.EndPage();
            });
            pdf.Close();
        }

        return PdfLanguage.Declare(stream.ToArray(), "zh-CN");
    }

    private void Paint(DocumentModel model, DocumentPrint print, Type text, Type bold, Action<Action<SKCanvas>> onPage)
    {
        using var styles = new Styles(text, bold);
        var furniture = new PageFurniture(model, print, styles, _fonts.Value.Bold.Whole);
        var pages = Paging.Place(Compose(model, furniture, new BlockBoxes(styles)), Sheet.Room);
        for (var i = 0; i < pages.Count; i++)
        {
            var page = i;
            onPage(canvas =>
            {
                foreach (var (box, top) in pages[page])
                {
                    box.Draw(canvas, new SKPoint(Sheet.Left, Sheet.Top + top));
                }

                furniture.Foot(canvas, page + 1, pages.Count);
            });
        }
    }

    /// <summary>Neither lines to be signed nor the signature ever stand alone on a page.</summary>
    private static List<Box> Compose(DocumentModel model, PageFurniture furniture, BlockBoxes blocks)
    {
        var boxes = furniture.Head().ToList();
        foreach (var block in model.Blocks)
        {
            if (block is DocumentBlock.Signatures)
            {
                PinLast(boxes);
            }

            boxes.AddRange(blocks.Of(block));
        }

        PinLast(boxes);

        return [.. boxes, Box.Space(4), furniture.Closing()];
    }

    private static void PinLast(List<Box> boxes) => boxes[^1] = boxes[^1] with { KeepWithNext = true };

    private static SKDocumentPdfMetadata Metadata(DocumentModel model, DocumentPrint print) => new()
    {
        Title = $"{model.Title} {model.Number}",
        Author = model.Organ,
        Subject = model.CaseNo is { } caseNo ? $"办件编号 {caseNo}" : model.Title,
        Creator = "OneDoor",
        Creation = print.IssuedAt.UtcDateTime,
        Modified = print.IssuedAt.UtcDateTime,
        RasterDpi = SKDocumentPdfMetadata.DefaultRasterDpi,
        EncodingQuality = SKDocumentPdfMetadata.DefaultEncodingQuality,
    };
}
