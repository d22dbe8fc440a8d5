using Microsoft.Extensions.Configuration;
using Platform.Administration.Access;
using Platform.Administration.Data;
using Platform.Administration.Domain;
using Platform.Administration.Features;

namespace Platform.Administration;

/// <summary>系统管理. Who belongs to the organisation, what each role may do, which days count, what was set; and the way in.</summary>
public sealed class AdministrationModule : IModule
{
    /// <inheritdoc/>
    public string Name => "Administration";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => AdministrationRules.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration) => services
        .AddModuleDb<AdministrationDb, AdministrationNpgsqlDb, AdministrationSqliteDb>(AdministrationDb.SchemaName)
        .AddFeatures(this)
        .AddPlatformSignIn();

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var auth = api.MapGroup("/auth").WithTags("Auth");
        SignIn.Map(auth);
        SignOut.Map(auth);
        GetMe.Map(auth);
        TakePostToday.Map(auth);
        SetUpFirstAdministrator.Map(auth);
        ListDemoAccounts.Map(api);

        var platform = api.MapGroup("/platform").WithTags(Name);
        ListPeople.Map(platform);
        ListOrgUnits.Map(platform);
        ListDivisions.Map(platform);
        GetWorkCalendar.Map(platform);
        ProposeWorkCalendar.Map(platform);
        PublishWorkCalendar.Map(platform);
        ListSettings.Map(platform);
        SetSettingValue.Map(platform);
        GetAccessMatrix.Map(platform);
        ChangeGrant.Map(platform);
    }
}
