namespace Platform.SharedKernel.Infrastructure;

/// <summary>Codes of documents and files.</summary>
public static class DocumentRules
{
    /// <summary>409: voided before.</summary>
    public static readonly Rule AlreadyVoided = new(
        "documents.already-voided", "文书{0}已作废，不能再次作废", "The document was voided before.", "ux.md S-11");

    /// <summary>All of them, for the code table.</summary>
    public static IEnumerable<Rule> All => [AlreadyVoided];
}
