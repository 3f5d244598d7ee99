using Gazette.Documents;
using Gazette.Linting;
using Gazette.Templates;
using Gazette.Wording;
using Gazette.Writers.Word.Reference;

namespace Gazette.Compiling;

/// <summary>What turns a report into a document.</summary>
/// <param name="Properties">The properties of every document of the report.</param>
/// <param name="House">The reference style; null for our own style.</param>
internal sealed record TemplateChoice(Template Template, LanguageRules Language, DocumentProperties Properties, ReferenceStyle? House)
{
    public LintProfile Profile => Properties.Style == "official" ? LintProfile.Official : LintProfile.Report;
}
