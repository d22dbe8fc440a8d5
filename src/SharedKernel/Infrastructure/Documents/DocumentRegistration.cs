using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.SharedKernel.Infrastructure.Drawing;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Registers documents and files.</summary>
internal static class DocumentRegistration
{
    public static void AddDocumentsAndFiles(this IServiceCollection services)
    {
        services.AddOptions<DocumentOptions>().BindConfiguration(DocumentOptions.Section).ValidateOnStart();
        services.AddOptions<FileStoreOptions>().BindConfiguration(FileStoreOptions.Section);
        services.AddSingleton<IValidateOptions<DocumentOptions>, DocumentOptionsCheck>();
        services.AddSingleton<DocumentPainter>().AddSingleton<IFileStore, LocalFileStore>();
        services.AddScoped<IDocumentArchive, DocumentArchive>().AddScoped<OrphanedFiles>();
    }

    private sealed class DocumentOptionsCheck : IValidateOptions<DocumentOptions>
    {
        public ValidateOptionsResult Validate(string? name, DocumentOptions options)
        {
            var missing = new[] { options.FontFile, options.BoldFontFile }
                .FirstOrDefault(f => f.Length > 0 && !File.Exists(DocumentFonts.PathOf(f)));
            if (missing is not null)
            {
                return ValidateOptionsResult.Fail($"OneDoor:Documents: there is no font file {missing}; leave it empty to search for one.");
            }

            return Uri.TryCreate(options.PublicAddress, UriKind.Absolute, out _)
                ? ValidateOptionsResult.Success
                : ValidateOptionsResult.Fail("OneDoor:Documents:PublicAddress: give an address like https://host; QR codes say it.");
        }
    }
}
