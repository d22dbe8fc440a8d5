namespace Platform.SharedKernel;

/// <summary>规则. One rule of the book: a stable code, the sentence a clerk can act on, and where the rule comes from.</summary>
/// <param name="Code"><c>module.kebab-sentence</c>; public, never reused.</param>
/// <param name="Sentence">Chinese, ≤ 60 characters, says what to do; <c>{0}</c> … take details.</param>
/// <param name="English">The same in English.</param>
/// <param name="Source">Article or chapter, e.g. <c>行政许可法 32</c> or <c>domain.md AP6</c>.</param>
public sealed record Rule(string Code, string Sentence, string English, string Source);
