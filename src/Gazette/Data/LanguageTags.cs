using Gazette.Reports;
using Gazette.Schema;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>The languages that a report can be written in, by the tags that files give.</summary>
internal static class LanguageTags
{
    public static readonly Vocabulary<Language> All = new(
        [.. LanguageRules.All.SelectMany(rules => rules.OtherTags.Prepend(rules.Tag).Select(tag => (tag, rules.Language)))]);
}
