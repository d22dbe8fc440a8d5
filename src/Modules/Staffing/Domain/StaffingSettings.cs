namespace Platform.Staffing.Domain;

/// <summary>What practice fixes ([CHOICE] of domain.md §5.10 and §7.1).</summary>
internal static class StaffingSettings
{
    public static readonly Setting<int> CoverMinutes = new(
        "staffing.cover-minutes", 5, "办公时间内的分钟", "A岗离岗后，B岗多久未确认即记为空岗", "domain.md W4 [CHOICE]");

    public static readonly Setting<string> OfficeOpen = new(
        "staffing.office-open", "09:00", "时刻", "上班时间，空岗分钟只在办公时间内计算", "domain.md §3.1 [CHOICE]");

    public static readonly Setting<string> OfficeClose = new(
        "staffing.office-close", "17:30", "时刻", "下班时间", "domain.md §3.1 [CHOICE]");
}
