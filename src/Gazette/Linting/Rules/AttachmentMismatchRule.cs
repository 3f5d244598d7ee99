using System.Text.RegularExpressions;
using Gazette.Diagnostics;
using Gazette.Linting.Prefilters;
using Gazette.Linting.Texts;

namespace Gazette.Linting.Rules;

/// <summary>Compares the note below the text (附件：1.…) with the labels and titles of the attachments on separate pages.</summary>
internal sealed partial class AttachmentMismatchRule : LintRule
{
    public override string Name => "attachment-mismatch";

    public override Words Summary => Words.Of("an attachment whose number or title differs from the attachment note", "附件的序号或标题与正文下的附件说明不一致");

    public override Words Why => Words.Of("The attachment note is the only list of a document's attachments.", "附件说明是公文附件的唯一清单，不一致时收文者无法核对。");

    public override LintBasis Basis => LintBasis.Required(LintBasis.Layout, Words.Of("7.3.4 and 7.3.7", "7.3.4、7.3.7"));

    public override LintLevels Levels => LintLevels.ErrorThenWarning;

    public override LintExample BadExample => "::: attachment-note\n附件：资金收支情况表\n:::\n\n:::: attachment\n附件\n\n# 经费收支情况表\n\n各项支出均有凭证。\n::::";

    public override LintExample GoodExample => "::: attachment-note\n附件：资金收支情况表\n:::\n\n:::: attachment\n附件\n\n# 资金收支情况表\n\n各项支出均有凭证。\n::::";

    internal override TextNeeds Needs { get; } = new() { Kinds = LintTextKind.AttachmentNote };

    internal override void Check(LintContext context, LintFindings findings)
    {
        Dictionary<int, (LintText Text, string Title)> noted = [];
        foreach (LintText text in context.Texts.Where(text => text.Kind == LintTextKind.AttachmentNote))
        {
            Match match = Note().Match(text.Text);
            int number = match.Groups["n"].Success ? int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) : 1;
            string title = match.Groups["title"].Value;
            if (title.Length > 0 && "。；，、.;,".Contains(title[^1], StringComparison.Ordinal))
            {
                findings.Add(text, text.Text.Length - 1, text.Text.Length, Says($"the name of an attachment ends with `{title[^1]}`", $"附件名称末尾有“{title[^1]}”")
                    .Replaces(""));
                title = title[..^1];
            }

            if (!noted.TryAdd(number, (text, title)))
            {
                findings.Add(text, 0, text.Text.Length, Says($"two attachments have the number {number}", $"有两个附件的序号都是{number}")
                    .Helps("number the attachments in order", "附件序号依次编排"));
            }
        }

        CheckAttachments(context, noted, findings);
    }

    private static void CheckAttachments(LintContext context, Dictionary<int, (LintText Text, string Title)> noted, LintFindings findings)
    {
        int number = 0;
        foreach (LintText text in context.Texts)
        {
            if (text.Kind == LintTextKind.AttachmentLabel)
            {
                Match match = Label().Match(text.Text);
                number = match.Groups["n"].Success ? int.Parse(match.Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture) : 1;
                if (noted.Count > 0 && !noted.ContainsKey(number))
                {
                    findings.Add(text, 0, text.Text.Length, Says(
                        $"`{text.Excerpt(0, text.Text.Length)}` is not in the attachment note",
                        $"“{text.Excerpt(0, text.Text.Length)}”没有列入正文下的附件说明")
                        .Helps("add it to the attachment note, or correct its number", "补入附件说明，或改正其序号"));
                }
            }
            else if (text.Kind == LintTextKind.AttachmentTitle
                && noted.TryGetValue(number, out (LintText Text, string Title) note)
                && Plain(note.Title) != Plain(text.Text))
            {
                findings.Add(text, 0, text.Text.Length, Says(
                    $"the title differs from the attachment note, which says `{note.Title}`",
                    $"附件标题与附件说明不一致，附件说明写的是“{note.Title}”")
                    .Helps("write the same title in both places", "两处写同一个标题")
                    .Relates(note.Text.SpanOf(0, note.Text.Text.Length), "the attachment note", "附件说明"));
            }
        }
    }

    private static string Plain(string title) => string.Concat(title.Where(c => !Glyph.IsBlank(c)));

    [GeneratedRegex(@"^(?:附件[：:]\s?)?(?:(?<n>[0-9]{1,2})[.．、]\s?)?(?<title>.*)$", RegexOptions.Singleline)]
    private static partial Regex Note();

    [GeneratedRegex(@"^附件\s?(?<n>[0-9]{1,2})?")]
    private static partial Regex Label();
}
