namespace Platform.SharedKernel;

/// <summary>
/// 权限点. Every act and view that can be granted, by stable code (domain.md §11). Which role holds which one, and in which data scope,
/// is data of Administration; endpoints declare exactly one of these.
/// </summary>
public static class Capabilities
{
    /// <summary>Any signed-in person.</summary>
    public const string SignedIn = "platform.signed-in";

    /// <summary>Read items, centres and windows.</summary>
    public const string CatalogRead = "catalog.read";

    /// <summary>Draft and edit items.</summary>
    public const string ItemEdit = "catalog.item-edit";

    /// <summary>Publish, suspend, cancel items.</summary>
    public const string ItemPublish = "catalog.item-publish";

    /// <summary>Receive, accept, ask for supplements, refuse, return.</summary>
    public const string IntakeHandle = "intake.handle";

    /// <summary>Read applications and dossiers.</summary>
    public const string IntakeRead = "intake.read";

    /// <summary>Hand out results.</summary>
    public const string Deliver = "intake.deliver";

    /// <summary>Read cases, tasks and clocks.</summary>
    public const string ApprovalRead = "approval.read";

    /// <summary>Claim and complete review tasks.</summary>
    public const string Review = "approval.review";

    /// <summary>Decide at the approval post.</summary>
    public const string Decide = "approval.decide";

    /// <summary>Suspend and resume clocks.</summary>
    public const string Suspend = "approval.suspend";

    /// <summary>Extend the statutory limit (head of the authority).</summary>
    public const string Extend = "approval.extend";

    /// <summary>Make and issue certificates.</summary>
    public const string MakeCertificate = "approval.certificate";

    /// <summary>Reassign tasks of the own centre.</summary>
    public const string Reassign = "approval.reassign";

    /// <summary>See who is at which window.</summary>
    public const string StaffingRead = "staffing.read";

    /// <summary>Announce an absence, confirm a takeover, come back.</summary>
    public const string Cover = "staffing.cover";

    /// <summary>Manage pairs and absences of the own centre.</summary>
    public const string StaffingManage = "staffing.manage";

    /// <summary>See signals.</summary>
    public const string SignalsRead = "supervision.signals-read";

    /// <summary>Acknowledge and explain signals.</summary>
    public const string SignalsAnswer = "supervision.signals-answer";

    /// <summary>Read the trail of a case.</summary>
    public const string TrailRead = "supervision.trail-read";

    /// <summary>Read the event feed.</summary>
    public const string EventsRead = "platform.events-read";

    /// <summary>Operate the platform: parked events, rebuilds, jobs.</summary>
    public const string Operate = "platform.operate";

    /// <summary>Read the audit log.</summary>
    public const string AuditRead = "platform.audit-read";

    /// <summary>Publish calendars and settings.</summary>
    public const string Configure = "platform.configure";

    /// <summary>Read the work calendar, settings and rules.</summary>
    public const string ConfigurationRead = "platform.configuration-read";

    /// <summary>Manage people, posts and roles.</summary>
    public const string PeopleManage = "platform.people-manage";

    /// <summary>Read the directory of people and org units.</summary>
    public const string PeopleRead = "platform.people-read";

    /// <summary>A citizen's own matters, after number and code.</summary>
    public const string OwnMatters = "citizen.own-matters";

    /// <summary>A hall device (board, kiosk) reads what the hall may see.</summary>
    public const string HallDisplay = "device.hall-display";
}

/// <summary>角色代码 (domain.md §2).</summary>
public static class Roles
{
    /// <summary>窗口受理岗.</summary>
    public const string WindowClerk = nameof(WindowClerk);

    /// <summary>审核岗.</summary>
    public const string Reviewer = nameof(Reviewer);

    /// <summary>审批岗.</summary>
    public const string Approver = nameof(Approver);

    /// <summary>制证岗.</summary>
    public const string CertificateMaker = nameof(CertificateMaker);

    /// <summary>代办员.</summary>
    public const string Agent = nameof(Agent);

    /// <summary>中心管理人员.</summary>
    public const string CentreManager = nameof(CentreManager);

    /// <summary>区级管理 (审批局/审管办).</summary>
    public const string DistrictAdmin = nameof(DistrictAdmin);

    /// <summary>监督/纪检.</summary>
    public const string Supervisor = nameof(Supervisor);

    /// <summary>审计.</summary>
    public const string Auditor = nameof(Auditor);

    /// <summary>对接系统.</summary>
    public const string Integrator = nameof(Integrator);

    /// <summary>申请人.</summary>
    public const string Citizen = nameof(Citizen);

    /// <summary>大厅设备.</summary>
    public const string Device = nameof(Device);
}
