namespace Platform.Staffing.Domain;

/// <summary>离岗原因. Whether it could have waited decides if the last one may go (domain.md §5.10).</summary>
/// <param name="Code">Stable code.</param>
/// <param name="CanWait">True for leave, training and trips: refused while every B is away.</param>
internal sealed record AbsenceReason(string Code, bool CanWait)
{
    public static IReadOnlyList<AbsenceReason> All { get; } =
    [
        new("Out", false),
        new("Meeting", false),
        new("Sick", false),
        new("CoveringElsewhere", false),
        new("Leave", true),
        new("Training", true),
        new("Trip", true),
    ];

    public static AbsenceReason Of(string code) => All.Single(r => r.Code == code);
}
