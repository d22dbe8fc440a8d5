namespace Platform.SharedKernel.Infrastructure;

/// <summary>Settings below <c>OneDoor:Files</c>.</summary>
public sealed class FileStoreOptions
{
    /// <summary>Section in the configuration.</summary>
    public const string Section = "OneDoor:Files";

    /// <summary>Folder of the store; relative to the content root. Every node must see the same one.</summary>
    public string Folder { get; set; } = "data/files";
}
