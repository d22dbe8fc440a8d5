using FluentValidation.Results;
using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>材料编号. A requirement id the item does not know is a mistake in the request, and the answer points at it.</summary>
internal static class MaterialIds
{
    /// <summary>Refuses ids outside of what the item asks for.</summary>
    /// <param name="asked">The item's list.</param>
    /// <param name="given">Ids in the request, in order.</param>
    /// <param name="path">Where the n-th one stands in the request.</param>
    /// <exception cref="ValidationException">At least one is unknown.</exception>
    public static void GuardKnown(IEnumerable<SubmittedMaterial> asked, IEnumerable<string> given, Func<int, string> path)
    {
        var known = asked.Select(m => m.RequirementId).ToHashSet();
        var failures = given.Select((id, i) => (Id: id, Path: path(i))).Where(x => !known.Contains(x.Id))
            .Select(x => new ValidationFailure(x.Path, "该事项不要求这份材料") { ErrorCode = "unknown-material" }).ToList();
        if (failures.Count > 0)
        {
            throw new ValidationException(failures);
        }
    }
}
