using Gazette.Wording;

namespace Gazette.Linting;

/// <summary>A heading or a paragraph that opens with an official label: 一、 （一） 1. （1）.</summary>
internal readonly record struct LabelledText(LintText Text, int Level, int Number, int Length)
{
    public string Label => Text.Excerpt(0, Length);

    /// <summary>The labelled texts of a document in order. Cells count rows and attachment notes count names: neither is here.</summary>
    public static IEnumerable<LabelledText> Of(LintContext context)
    {
        foreach (LintText text in context.Texts)
        {
            bool mayBeLabelled = text.Kind is LintTextKind.Heading or LintTextKind.RunIn or LintTextKind.Body;
            if (mayBeLabelled && HeadingLabel.TryRead(text.Text, out int level, out int number, out int length))
            {
                yield return new LabelledText(text, level, number, length);
            }
        }
    }
}
