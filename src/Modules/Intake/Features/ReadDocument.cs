namespace Platform.Intake.Features;

/// <summary>看文书. The PDF of a paper of a dossier, drawn at its first reading and the same bytes ever after.</summary>
internal static class ReadDocument
{
    public static void Map(IEndpointRouteBuilder app) => app.MapGet("/documents/{id:guid}", Get)
        .Requires(Capabilities.IntakeRead)
        .WithName("ReadIntakeDocument").WithSummary("Read a document of an application as PDF")
        .Produces(StatusCodes.Status200OK, contentType: "application/pdf");

    private static Task<FileStreamHttpResult> Get(Guid id, IDocumentArchive archive, HttpResponse response, CancellationToken ct) =>
        archive.SendPdfAsync(id, response, ct);
}
