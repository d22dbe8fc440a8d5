using Microsoft.Extensions.Configuration;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Which database serves this process: an embedded SQLite file, or PostgreSQL.</summary>
/// <param name="ConnectionString">Connection string.</param>
/// <param name="IsPostgres">True for PostgreSQL.</param>
public sealed record DatabaseChoice(string ConnectionString, bool IsPostgres)
{
    /// <summary>Reads <c>ConnectionStrings:Platform</c>; empty means <c>data/onedoor.db</c> under the content root.</summary>
    public static DatabaseChoice From(IConfiguration configuration, string contentRoot)
    {
        var text = configuration.GetConnectionString("Platform");
        if (string.IsNullOrWhiteSpace(text))
        {
            var folder = Path.Combine(contentRoot, "data");
            Directory.CreateDirectory(folder);
            text = $"Data Source={Path.Combine(folder, "onedoor.db")}";
        }

        return Of(text);
    }

    /// <summary>Tells the provider by the shape of the connection string.</summary>
    public static DatabaseChoice Of(string connectionString) => new(
        connectionString,
        connectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase));
}
