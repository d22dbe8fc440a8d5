namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>What the picture of a document carries beside its words.</summary>
/// <param name="CheckCode">校验码.</param>
/// <param name="IssuedAt">Instant of issue, for the PDF's metadata.</param>
/// <param name="PublicAddress">Beginning of the addresses in QR codes.</param>
internal sealed record DocumentPrint(string CheckCode, DateTimeOffset IssuedAt, string PublicAddress)
{
    /// <summary>Where the paper can be checked (ux.md S-40).</summary>
    public string VerifyAddress(string number) => $"{PublicAddress.TrimEnd('/')}/p/verify/{Uri.EscapeDataString(number)}?code={CheckCode}";

    /// <summary>Where the case can be followed; the query code is not in it.</summary>
    public string ProgressAddress(string caseNo) => $"{PublicAddress.TrimEnd('/')}/p/progress?caseNo={caseNo}";
}
