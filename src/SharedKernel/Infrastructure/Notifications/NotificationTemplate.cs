using System.Text;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>通知模板. The sentence of a notification; modules register theirs as singletons.</summary>
/// <param name="Code"><c>module.kebab-name</c>.</param>
/// <param name="Chinese">Text with places like <c>{caseNo}</c>.</param>
/// <param name="English">The same in English.</param>
public sealed record NotificationTemplate(string Code, string Chinese, string English);

/// <summary>Fills templates.</summary>
internal sealed class NotificationTexts(IEnumerable<NotificationTemplate> templates)
{
    private readonly Dictionary<string, NotificationTemplate> _byCode = templates.ToDictionary(t => t.Code);

    /// <summary>The sentence in Chinese and English; the bare code when this release no longer has the template.</summary>
    public (string Chinese, string English) Of(string code, IReadOnlyDictionary<string, string> args) =>
        _byCode.TryGetValue(code, out var template) ? (Fill(template.Chinese, args), Fill(template.English, args)) : (code, code);

    private static string Fill(string text, IReadOnlyDictionary<string, string> args)
    {
        var filled = new StringBuilder(text);
        foreach (var (name, value) in args)
        {
            filled.Replace($"{{{name}}}", value);
        }

        return filled.ToString();
    }
}
