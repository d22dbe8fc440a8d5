using System.Runtime.InteropServices;
using HarfBuzzSharp;
using SkiaSharp;

namespace Platform.SharedKernel.Infrastructure.Drawing;

/// <summary>
/// One face of a font file, and small copies of it. Skia embeds Chinese type in blocks of 256 glyphs of the whole font, and maps some
/// glyphs back to look-alike radicals (⾏ for 行). With a copy that has only the characters in use the PDF is half the size, and its text
/// can be searched.
/// </summary>
internal sealed class FontSource : IDisposable
{
    private readonly Blob _blob;
    private readonly Face _face;

    public FontSource(string file, int index)
    {
        _blob = Blob.FromFile(file);
        _face = new Face(_blob, index);
        Whole = SKTypeface.FromFile(file, index)
            ?? throw new InvalidOperationException($"OneDoor:Documents: {file} is not a readable font.");
    }

    /// <summary>The whole face.</summary>
    public SKTypeface Whole { get; }

    /// <summary>A face with only <paramref name="characters"/>; the same characters give the same face.</summary>
    public SKTypeface Only(IEnumerable<int> characters)
    {
        var input = HarfBuzz.hb_subset_input_create_or_fail();
        var subset = IntPtr.Zero;
        try
        {
            var wanted = HarfBuzz.hb_subset_input_unicode_set(input);
            foreach (var character in characters.Order())
            {
                HarfBuzz.hb_set_add(wanted, (uint)character);
            }

            HarfBuzz.hb_subset_input_set_flags(input, HarfBuzz.NoHinting | HarfBuzz.NoLayoutClosure);
            lock (_face)
            {
                subset = HarfBuzz.hb_subset_or_fail(_face.Handle, input);
            }

            return subset != IntPtr.Zero ? Typeface(subset) : throw new InvalidOperationException("HarfBuzz cannot cut this font down.");
        }
        finally
        {
            HarfBuzz.hb_face_destroy(subset);
            HarfBuzz.hb_subset_input_destroy(input);
        }
    }

    public void Dispose()
    {
        Whole.Dispose();
        _face.Dispose();
        _blob.Dispose();
    }

    private static SKTypeface Typeface(IntPtr face)
    {
        var blob = HarfBuzz.hb_face_reference_blob(face);
        try
        {
            var bytes = HarfBuzz.hb_blob_get_data(blob, out var length);
            using var copy = SKData.CreateCopy(bytes, length);

            return SKTypeface.FromData(copy);
        }
        finally
        {
            HarfBuzz.hb_blob_destroy(blob);
        }
    }

#pragma warning disable SYSLIB1054 // Generated marshalling would need unsafe code in the whole project for seven plain calls.
#pragma warning disable IDE1006, SA1300 // The names are HarfBuzz's own.
    /// <summary>Subsetting of HarfBuzz: in the library, not in its .NET binding.</summary>
    private static class HarfBuzz
    {
        public const uint NoHinting = 0x1;
        public const uint NoLayoutClosure = 0x200;
        private const string Library = "libHarfBuzzSharp";

        [DllImport(Library)]
        public static extern IntPtr hb_subset_input_create_or_fail();

        [DllImport(Library)]
        public static extern IntPtr hb_subset_input_unicode_set(IntPtr input);

        [DllImport(Library)]
        public static extern void hb_subset_input_set_flags(IntPtr input, uint flags);

        [DllImport(Library)]
        public static extern void hb_subset_input_destroy(IntPtr input);

        [DllImport(Library)]
        public static extern void hb_set_add(IntPtr set, uint codepoint);

        [DllImport(Library)]
        public static extern IntPtr hb_subset_or_fail(IntPtr face, IntPtr input);

        [DllImport(Library)]
        public static extern IntPtr hb_face_reference_blob(IntPtr face);

        [DllImport(Library)]
        public static extern void hb_face_destroy(IntPtr face);

        [DllImport(Library)]
        public static extern IntPtr hb_blob_get_data(IntPtr blob, out uint length);

        [DllImport(Library)]
        public static extern void hb_blob_destroy(IntPtr blob);
    }
#pragma warning restore IDE1006, SA1300, SYSLIB1054
}
