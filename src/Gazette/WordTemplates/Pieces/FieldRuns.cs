using Gazette.Packages.Markup;
using Gazette.WordTemplates.Reading;

namespace Gazette.WordTemplates.Pieces;

/// <summary>The runs of a field.</summary>
internal static class FieldRuns
{
    /// <summary>The run whose look a field has: the first of its result, else that of its beginning.</summary>
    public static MarkupElement LookOf(TagSite site)
    {
        for (int i = site.First; i <= site.Last; i++)
        {
            if (site.Paragraph.Units[i].IsText)
            {
                return site.Paragraph.Units[i].Run;
            }
        }

        return site.Paragraph.Units[site.First].Run;
    }
}
