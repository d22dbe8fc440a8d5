using Microsoft.Extensions.Configuration;
using Platform.Staffing.Data;
using Platform.Staffing.Domain;
using Platform.Staffing.Features;

namespace Platform.Staffing;

/// <summary>人员与岗位. Keeps every post staffed: who is A, who is B, who serves now, and what happens when A leaves.</summary>
public sealed class StaffingModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Staffing";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => StaffingRules.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<StaffingDb, StaffingNpgsqlDb, StaffingSqliteDb>("staffing")
        .AddScoped<OfficeHours>()
        .AddFeatures(this);

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var staffing = api.MapGroup("/staffing").WithTags(Name);

        GetBoard.Map(staffing);
        GetMyPosts.Map(staffing);
        CheckIn.Map(staffing);
        AnnounceAbsence.Map(staffing);
        ConfirmCover.Map(staffing);
        ReturnToPost.Map(staffing);
    }
}
