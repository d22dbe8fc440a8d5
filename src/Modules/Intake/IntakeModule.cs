using Microsoft.Extensions.Configuration;
using Platform.Intake.Data;
using Platform.Intake.Domain;
using Platform.Intake.Features;

namespace Platform.Intake;

/// <summary>收件受理. Takes applications in, answers each one in time, and hands the result out.</summary>
public sealed class IntakeModule : IModule
{
    internal const string SchemaName = "intake";

    /// <inheritdoc/>
    public string Name => "Intake";

    /// <inheritdoc/>
    public IEnumerable<Rule> Rules => IntakeRules.All;

    /// <inheritdoc/>
    public void AddServices(IServiceCollection services, IConfiguration configuration)
    {
        services.AddModuleDb<IntakeDb, IntakeNpgsqlDb, IntakeSqliteDb>(SchemaName)
            .AddSingleton<CopyCache>().AddScoped<ReadCopies>().AddScoped<Desk>()
            .AddFeatures(this);
        foreach (var template in Messages.All)
        {
            services.AddSingleton(template);
        }
    }

    /// <inheritdoc/>
    public void MapEndpoints(IEndpointRouteBuilder api)
    {
        var intake = api.MapGroup("/intake").WithTags(Name);

        ReceiveApplication.Map(intake);
        CheckMaterials.Map(intake);
        AcceptApplication.Map(intake);
        RequestSupplement.Map(intake);
        ReceiveSupplement.Map(intake);
        DeliverResult.Map(intake);
        GetOffers.Map(intake);
        ListApplications.Map(intake);
        GetApplication.Map(intake);
        GetAcceptanceClock.Map(intake);
        ReadDocument.Map(intake);

        FindProgress.Map(api.MapGroup("/public").WithTags(Name));
    }
}
