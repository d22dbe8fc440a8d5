using Platform.Administration;
using Platform.Approval;
using Platform.Catalog;
using Platform.Intake;
using Platform.Staffing;
using Platform.Supervision;

namespace Platform.Bootstrapper;

/// <summary>The one list of modules. The host, the architecture tests and the docs all read it.</summary>
public static class PlatformModules
{
    /// <summary>All modules; a new one is one line here.</summary>
    public static IReadOnlyList<IModule> All { get; } =
    [
        new PlatformModule(),
        new AdministrationModule(),
        new CatalogModule(),
        new IntakeModule(),
        new ApprovalModule(),
        new StaffingModule(),
        new SupervisionModule(),
    ];
}
