namespace Platform.Intake.Domain;

/// <summary>收件内容. What the window puts together before papers count as received.</summary>
internal sealed record Receipt
{
    public required CaseNumber CaseNo { get; init; }
    public required string QueryCodePrint { get; init; }
    public required ItemVersion Item { get; init; }
    public required Guid CentreId { get; init; }
    public required Guid WindowId { get; init; }
    public required Channel Channel { get; init; }
    public required Applicant Applicant { get; init; }
    public required IReadOnlyList<SubmittedMaterial> Materials { get; init; }
    public required Official By { get; init; }
}
