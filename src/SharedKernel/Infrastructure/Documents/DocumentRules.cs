namespace Platform.SharedKernel.Infrastructure;

/// <summary>Codes of documents and files.</summary>
public static class DocumentRules
{
    /// <summary>409: voided before.</summary>
    public static readonly Rule AlreadyVoided = new(
        "documents.already-voided", "文书{0}已作废，不能再次作废", "The document was voided before.", "ux.md S-11");

    /// <summary>404: no document has this number and check code.</summary>
    public static readonly Rule NotOurs = new(
        "documents.not-ours", "未查到与该文号和校验码相符的文书，请核对后重新输入", "No document has this number and check code.", "ux.md S-40");

    /// <summary>413.</summary>
    public static readonly Rule FileTooLarge = new(
        "files.too-large", "文件超过 20 MB，请压缩或者分成几个文件后上传", "The file is larger than 20 MB.", "architecture.md §6");

    /// <summary>415: told by the bytes, whatever the name says.</summary>
    public static readonly Rule FileTypeRefused = new(
        "files.type-refused", "只接受 PDF、PNG、JPEG 文件，请转换格式后上传", "Only PDF, PNG and JPEG files are taken.", "architecture.md §6");

    /// <summary>400.</summary>
    public static readonly Rule FileEmpty = new(
        "files.empty", "没有收到文件内容，请重新选择文件", "The upload has no content.", "architecture.md §6");

    /// <summary>All of them, for the code table.</summary>
    public static IEnumerable<Rule> All => [AlreadyVoided, NotOurs, FileTooLarge, FileTypeRefused, FileEmpty];
}
