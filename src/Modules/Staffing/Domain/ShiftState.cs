namespace Platform.Staffing.Domain;

/// <summary>在岗状态 (domain.md §5.10).</summary>
internal enum ShiftState
{
    /// <summary>Nobody has checked in today.</summary>
    Closed,

    /// <summary>A岗在岗.</summary>
    StaffedByA,

    /// <summary>A left, B is asked.</summary>
    HandoverPending,

    /// <summary>B岗顶岗.</summary>
    CoveredByB,

    /// <summary>空岗: nobody took over in time.</summary>
    Unstaffed,
}
