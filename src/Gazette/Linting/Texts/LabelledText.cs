using System.Collections.Immutable;
using Gazette.Wording;

namespace Gazette.Linting.Texts;

/// <summary>A heading or a paragraph that begins with an official label: 一、 （一） 1. （1）.</summary>
internal readonly record struct LabelledText(LintText Text, int Level, int Number, int Length)
{
    public string Label => Text.Excerpt(0, Length);

    /// <summary>The labelled texts of a document in order, except cells and attachment notes, whose numbers count rows and names.</summary>
    public static ImmutableArray<LabelledText> Of(ImmutableArray<LintText> texts)
    {
        ImmutableArray<LabelledText>.Builder labels = ImmutableArray.CreateBuilder<LabelledText>();
        foreach (LintText text in texts)
        {
            bool mayBeLabelled = (text.Kind & (LintTextKind.Heading | LintTextKind.RunIn | LintTextKind.Body)) != 0;
            if (mayBeLabelled && HeadingLabel.TryRead(text.Text, out int level, out int number, out int length))
            {
                labels.Add(new LabelledText(text, level, number, length));
            }
        }

        return labels.DrainToImmutable();
    }
}
