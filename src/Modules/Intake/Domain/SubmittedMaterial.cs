namespace Platform.Intake.Domain;

/// <summary>材料核对.</summary>
internal enum MaterialCheck
{
    Unchecked,
    Ok,
    Defect,
}

/// <summary>申请材料. One requirement of the item version and what the clerk found.</summary>
/// <param name="RequirementId">Id within the item version.</param>
/// <param name="Name">Its name at receipt.</param>
/// <param name="Required">False: only under a condition.</param>
/// <param name="Check">Unchecked, Ok or Defect.</param>
/// <param name="Note">What is wrong, in the clerk's words.</param>
internal sealed record SubmittedMaterial(
    string RequirementId, string Name, bool Required, MaterialCheck Check, [property: PersonalData(Mask.Hidden)] string? Note)
{
    /// <summary>The material with what the clerk found.</summary>
    public SubmittedMaterial Found(MaterialCheck check, string? note) => this with { Check = check, Note = note };
}

/// <summary>核对结果 of one material.</summary>
internal sealed record MaterialFinding(string RequirementId, MaterialCheck Check, string? Note);
