using Microsoft.Extensions.Configuration;
using Platform.Approval.Data;
using Platform.Approval.Domain;
using Platform.Approval.Features;

namespace Platform.Approval;

/// <summary>审批. Leads an accepted application through its posts to a decision in time: tasks, clocks, decision, certificate.</summary>
public sealed class ApprovalModule : IModule
{
    internal const string SchemaName = "approval";

    /// <inheritdoc/>
    public string Name => "Approval";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => ApprovalRules.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<ApprovalDb, ApprovalNpgsqlDb, ApprovalSqliteDb>(SchemaName)
        .AddScoped<Desk>().AddScoped<Roster>().AddScoped<ReadCopies>().AddScoped<Papers>().AddScoped<CaseReader>()
        .AddFeatures(this);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var approval = api.MapGroup("/approval").WithTags(Name);

        ListTasks.Map(approval);
        ClaimTask.Map(approval);
        ReleaseTask.Map(approval);
        ReassignTask.Map(approval);
        CompleteTask.Map(approval);
        DecideCase.Map(approval);
        IssueCertificate.Map(approval);
        SuspendCase.Map(approval);
        ResumeCase.Map(approval);
        ExtendDeadline.Map(approval);
        GetCase.Map(approval);
        GetCaseByCaseNo.Map(approval);
        GetClock.Map(approval);
        PreviewDeadline.Map(approval);
    }
}
