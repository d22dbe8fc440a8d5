using System.Runtime.InteropServices;
using System.Text;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>A renamed file survives a power cut only when its folder is flushed too; .NET has no call for that. Elsewhere than on Linux the
/// file system journals it in order.</summary>
internal static class DurableFolders
{
    public static void Flush(params string[] folders)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        foreach (var folder in folders)
        {
            var handle = open(Encoding.UTF8.GetBytes(folder + '\0'), 0);
            if (handle < 0)
            {
                throw new IOException($"Cannot open the folder {folder} to flush it.");
            }

            var result = fsync(handle);
            _ = close(handle);
            if (result != 0)
            {
                throw new IOException($"Cannot flush the folder {folder}.");
            }
        }
    }

#pragma warning disable SYSLIB1054, CA5392, IDE1006 // Three calls of the C library under their own names.
    [DllImport("libc", SetLastError = true)]
    private static extern int open(byte[] path, int flags);

    [DllImport("libc", SetLastError = true)]
    private static extern int fsync(int handle);

    [DllImport("libc", SetLastError = true)]
    private static extern int close(int handle);
#pragma warning restore SYSLIB1054, CA5392, IDE1006
}
