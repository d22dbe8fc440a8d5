using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Platform.SharedKernel.Infrastructure.Features;

/// <summary>
/// 上传文件. A scanned paper of a case: PDF, PNG or JPEG up to 20 MB, raw or as multipart. It belongs to the case's division.
/// </summary>
internal static class UploadFile
{
    private const long MostBytes = 20 * 1024 * 1024;

    /// <summary>Where the file goes.</summary>
    /// <param name="CaseNo">办件编号.</param>
    /// <param name="SubjectId">What it belongs to inside the case, e.g. a material.</param>
    /// <param name="Name">Name to save it under; a form's own file name otherwise.</param>
    public sealed record Target(string CaseNo, Guid? SubjectId, string? Name);

    public sealed record Command(
        string CaseNo, Guid? SubjectId, string Sha256, long Size, string ContentType, string Name) : ICommand<View>;

    public sealed record View(Guid Id, string Sha256, string ContentType, long Size, string Name);

    public sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.CaseNo).NotEmpty().MaximumLength(40).WithMessage("请填写办件编号");
            RuleFor(c => c.Name).MaximumLength(200).WithMessage("文件名不超过 200 字");
        }
    }

    public sealed class Handler(PlatformDb db, IBusinessClock clock) : IRequestHandler<Command, View>
    {
        public async Task<View> Handle(Command request, CancellationToken cancellationToken)
        {
            var division = await DivisionOfAsync(request.CaseNo, cancellationToken);
            var file = new StoredFile
            {
                Id = Ids.New(clock.Now),
                Sha256 = request.Sha256,
                ContentType = request.ContentType,
                Size = request.Size,
                Name = request.Name,
                CaseNo = request.CaseNo,
                SubjectId = request.SubjectId,
                DivisionCode = division,
                UploadedBy = db.Session.Actor.Key,
                CreatedAt = clock.Now,
            };
            db.Add(file);

            return new(file.Id, file.Sha256, file.ContentType, file.Size, file.Name);
        }

        /// <summary>The log knows every case, whichever module holds it.</summary>
        private async Task<string> DivisionOfAsync(string caseNo, CancellationToken ct)
        {
            var division = await db.Set<EventLogEntry>().AsNoTracking().Where(e => e.CaseNo == caseNo)
                .OrderBy(e => e.AppendId).Select(e => e.DivisionCode).FirstOrDefaultAsync(ct);

            return division is not null && db.Session.Scope.Contains(division) ? division : throw new Missing("Case", caseNo);
        }
    }

    public static void Map(IEndpointRouteBuilder api) => api.MapPost("/files", Post)
        .WithName(nameof(UploadFile)).WithSummary("Upload a scanned paper of a case").Requires(Capabilities.IntakeHandle).IsCommand()
        .WithDescription("Raw body or multipart/form-data; whatever type is declared, the bytes decide.")
        .WithMetadata(new RequestSizeLimitAttribute(MostBytes + (64 * 1024))); // Room for the multipart frame.

    private static async Task<Created<View>> Post(
        [AsParameters] Target target, HttpRequest request, IFileStore store, IMediator mediator, CancellationToken ct)
    {
        var upload = await Upload.OfAsync(request, target.Name, ct);
        var kept = await store.KeepAsync(upload.Content, MostBytes, ct);
        if (kept.Size == 0)
        {
            throw new RequestProblem(DocumentRules.FileEmpty, 400);
        }

        var type = FileType.Of(kept.Head.Span) ?? throw new RequestProblem(DocumentRules.FileTypeRefused, 415);
        var view = await mediator.Send(
            new Command(target.CaseNo, target.SubjectId, kept.Sha256, kept.Size, type.ContentType, FileNames.Clean(upload.Name, type)), ct);

        return TypedResults.Created($"/api/v1/files/{view.Id}", view);
    }
}
