namespace Platform.Staffing.Domain;

/// <summary>What practice fixes ([CHOICE] of domain.md §5.10 and §7.1).</summary>
internal static class StaffingSettings
{
    public static readonly Setting<int> CoverMinutes = new(
        "staffing.cover-minutes", 5, "办公时间内的分钟", "A岗离岗后，B岗多久未确认即记为空岗", "domain.md W4 [CHOICE]");
}
