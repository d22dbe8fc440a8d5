using Microsoft.Extensions.FileProviders;

namespace Platform.Bootstrapper.Hosting;

/// <summary>Serves the four built entries of the front end; hashed assets are immutable, pages are asked for anew.</summary>
internal static class Spa
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "wwwroot");

    public static void UseSpaFiles(this WebApplication app)
    {
        if (Directory.Exists(Root))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = new PhysicalFileProvider(Root),
                OnPrepareResponse = file => file.Context.Response.Headers.CacheControl =
                    file.Context.Request.Path.StartsWithSegments("/assets") ? "public, max-age=31536000, immutable" : "no-cache",
            });
        }
    }

    public static void MapSpa(this WebApplication app)
    {
        app.MapEntry("/p/{**path}", "p.html");
        app.MapEntry("/kiosk/{**path}", "kiosk.html");
        app.MapEntry("/board/{**path}", "board.html");
        app.MapEntry("/{**path:nonfile}", "index.html");
    }

    private static void MapEntry(this WebApplication app, string pattern, string page) => app.MapGet(pattern, (HttpContext http) =>
    {
        var file = Path.Combine(Root, page);
        http.Response.Headers.CacheControl = "no-cache";

        return File.Exists(file)
            ? Results.File(file, "text/html; charset=utf-8")
            : Results.Text("The front end was not built (SkipSpa). The API is at /api/v1, its description at /docs.", statusCode: 404);
    }).AllowAnonymous().ExcludeFromDescription();
}
