namespace Platform.Intake.Data;

/// <summary>
/// 敏感信息. The purposes under which Intake seals and prints an applicant's secrets: one place, so that both sides of a comparison agree.
/// </summary>
internal static class ApplicantSecrets
{
    private const string IdNumber = "intake.applicant.id-number";

    public static string SealId(this IFieldCipher cipher, string number) => cipher.Seal(IdNumber, number);

    public static string OpenId(this IFieldCipher cipher, string sealedNumber) => cipher.Open(IdNumber, sealedNumber);

    public static string IdPrint(this IFieldCipher cipher, string number) => cipher.Print(IdNumber, number);

    public static string IdTailPrint(this IFieldCipher cipher, string lastFour) =>
        cipher.Print("intake.applicant.id-tail", lastFour.ToUpperInvariant());

    /// <summary>Six digits alone would be tried out in no time; the print is keyed and bound to the case number.</summary>
    public static string QueryCode(this IFieldCipher cipher, string caseNo, string code) =>
        cipher.Print("intake.query-code", $"{caseNo}:{code}");
}
