using Platform.Bootstrapper;
using Platform.Bootstrapper.Hosting;

try
{
    var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
    var settings = builder.AddHostSettings();

    builder.AddStructuredLogs();
    builder.AddObservability(settings);
    builder.AddDoor(settings);
    builder.AddApiDescription();
    builder.Services.AddPlatformCore(DatabaseChoice.From(builder.Configuration, settings.DataFolder));
    builder.Services.AddPlatformRuntime(builder.Configuration);
    builder.Services.AddEventLog(builder.Configuration);
    foreach (var module in PlatformModules.All)
    {
        builder.Services.AddSingleton(module);
        module.AddServices(builder.Services, builder.Configuration);
    }

    var app = builder.Build();
    app.UseDoor();
    var api = app.MapGroup("/api/v1");
    foreach (var module in PlatformModules.All)
    {
        module.MapEndpoints(api);
    }

    app.MapApiFallback();
    app.MapObservability();
    app.MapApiDescription();
    app.MapSpa();

    await app.RunAsync();

    return 0;
}
catch (Exception e) when (StartSentence.Of(e) is { } sentence)
{
    await Console.Error.WriteLineAsync(sentence);

    return 1;
}

/// <summary>The host, named so that tests can start it.</summary>
public sealed partial class Program;
