using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>What surrounds the body: head, addressee, signature with seal, query slip, foot.</summary>
internal sealed class PageFurniture(DocumentModel model, DocumentPrint print, Styles styles, SKTypeface sealFace)
{
    private const float QrSide = 60;

    private bool IsCertificate => model.Type == DocumentType.Certificate;

    /// <summary>版头、文号、标题、称谓.</summary>
    public IEnumerable<Box> Head()
    {
        if (!IsCertificate)
        {
            yield return Centred(model.Organ, styles.Organ);
            yield return Pinned(10, static (canvas, at) =>
            {
                Sheet.Line(canvas, at.Y + 4, 2.2f, Styles.Red);
                Sheet.Line(canvas, at.Y + 7.5f, 0.7f, Styles.Red);
            });
            yield return Pinned(24, (canvas, at) =>
                styles.Number.Draw(canvas, model.Number, at.X + Sheet.TextWidth, at.Y + 2, SKTextAlign.Right));
        }

        yield return Gap(IsCertificate ? 70 : 2);
        yield return Centred(model.Title, styles.Title);
        if (IsCertificate)
        {
            yield return Centred("编号：" + model.Number, styles.Number);
        }

        yield return Gap(IsCertificate ? 24 : 8);
        if (model.Addressee is { } addressee)
        {
            foreach (var line in LineBreaker.Break(addressee + "：", Sheet.TextWidth, 0, styles.Body.Width))
            {
                yield return Pinned(styles.Body.LineHeight, (canvas, at) => line.Draw(canvas, styles.Body, at.X, at.Y, Sheet.TextWidth));
            }
        }
    }

    /// <summary>查询码 on the left, 署名、日期、印章 on the right, on one page with each other.</summary>
    public Box Closing() => new(model.SealLabel is null ? 72 : Seal.Diameter, (canvas, at) =>
    {
        Sign(canvas, at);
        if (model is { QueryCode: { } code, CaseNo: { } caseNo })
        {
            Slip(canvas, new SKPoint(at.X, at.Y + 34), caseNo, code);
        }
    });

    /// <summary>The seal lies over name and date (骑年盖月).</summary>
    private void Sign(SKCanvas canvas, SKPoint at)
    {
        var width = Math.Max(styles.Body.Width(model.Organ), styles.Body.Width(model.DateText));
        var half = Math.Max(width / 2, model.SealLabel is null ? 0 : Seal.Diameter / 2);
        var middle = new SKPoint(at.X + Sheet.TextWidth - half, at.Y + (model.SealLabel is null ? 36 : Seal.Diameter / 2));
        styles.Body.Draw(canvas, model.Organ, middle.X, middle.Y - styles.Body.LineHeight, SKTextAlign.Center);
        styles.Body.Draw(canvas, model.DateText, middle.X, middle.Y, SKTextAlign.Center);
        if (model.SealLabel is { } label)
        {
            Seal.Draw(canvas, middle, model.Organ, label, sealFace);
        }
    }

    private void Slip(SKCanvas canvas, SKPoint at, string caseNo, string code)
    {
        Sheet.Frame(canvas, SKRect.Create(at.X, at.Y, 232, 70), 0.6f, Styles.Grey);
        QrCode.Draw(canvas, print.ProgressAddress(caseNo), new SKPoint(at.X + 4, at.Y + 4), 62);
        styles.CellHead.Draw(canvas, "办理进度查询", at.X + 72, at.Y + 5);
        styles.Small.Draw(canvas, "办件编号", at.X + 72, at.Y + 22);
        styles.Small.Draw(canvas, caseNo, at.X + 72, at.Y + 35);
        styles.Small.Draw(canvas, $"查询码 {code}（请勿告知他人）", at.X + 72, at.Y + 50);
    }

    /// <summary>Small print on every page.</summary>
    public void Foot(SKCanvas canvas, int page, int pages)
    {
        var (x, y) = (Sheet.Left + QrSide + 10, Sheet.FootTop + 6);
        Sheet.Line(canvas, Sheet.FootTop, 0.6f, Styles.Grey);
        QrCode.Draw(canvas, print.VerifyAddress(model.Number), new SKPoint(Sheet.Left, Sheet.FootTop + 2), QrSide);
        foreach (var line in FootLines())
        {
            styles.Foot.Draw(canvas, line, x, y);
            y += styles.Foot.LineHeight;
        }

        styles.Foot.Draw(canvas, $"第{page}页 共{pages}页", Sheet.Right, Sheet.FootTop + 6, SKTextAlign.Right);
        if (IsCertificate)
        {
            Sheet.Frame(canvas, new SKRect(36, 30, Sheet.Width - 36, Sheet.Height - 8), 3, Styles.Red);
            Sheet.Frame(canvas, new SKRect(41, 35, Sheet.Width - 41, Sheet.Height - 13), 0.8f, Styles.Red);
        }
    }

    private IEnumerable<string> FootLines()
    {
        yield return $"文号：{model.Number}　校验码：{print.CheckCode}";
        yield return $"经办人工号：{model.Footer.ClerkNo}　咨询电话：{model.Footer.Phone}　监督电话：{model.Footer.SupervisionPhone}";
        if (model.Footer.Address is { Length: > 0 } address)
        {
            yield return $"地址：{address}";
        }

        yield return "扫描左侧二维码，或者凭文号和校验码在线查验本文书真伪。";
    }

    private static Box Pinned(float height, Action<SKCanvas, SKPoint> draw) => new(height, draw) { KeepWithNext = true };

    private static Box Gap(float height) => Pinned(height, static (_, _) => { });

    private static Box Centred(string text, TextStyle style)
    {
        var lines = LineBreaker.Break(text, Sheet.TextWidth, 0, style.Width);

        return Pinned(lines.Count * style.LineHeight, (canvas, at) =>
        {
            for (var i = 0; i < lines.Count; i++)
            {
                style.Draw(canvas, lines[i].Text, at.X + (Sheet.TextWidth / 2), at.Y + (i * style.LineHeight), SKTextAlign.Center);
            }
        });
    }
}
