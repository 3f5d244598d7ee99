using Gazette.Documents;
using Gazette.Linting;
using Gazette.Templates;
using Gazette.Wording;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>What a report is made into a document by.</summary>
/// <param name="Properties">What every document of the report says of itself.</param>
/// <param name="House">The look of an office's documents; null for our own.</param>
internal sealed record TemplateChoice(Template Template, LanguageRules Language, DocumentProperties Properties, ReferenceStyle? House)
{
    public LintProfile Profile => Properties.Style == "official" ? LintProfile.Official : LintProfile.Report;
}
