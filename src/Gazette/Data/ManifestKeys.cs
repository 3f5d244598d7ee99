using Gazette.Schema;
using Gazette.Wording;

namespace Gazette.Data;

/// <summary>A template's manifest, key by key.</summary>
internal static class ManifestKeys
{
    public static readonly KeyTable Localized = new(
        KeyTableWords.LocalizedText, "words",
        [.. LanguageRules.ByTag.Select(
            rules => new Key(rules.Language.Code, ValueShape.Text, $"In {rules.Name.English}", rules.Name.Chinese))]);

    public static readonly KeyTable Metric = new(
        KeyTableWords.RequestedMetric, "requestedMetric",
        new("label", WordsOrText, "What editors show for it", "编辑器中显示的名称"),
        new("unit", ValueShape.Text, "Its unit", "单位"),
        new("kind", ValueShape.OneOf(ReportWords.Kinds.Words), "How it compares", "指标类型"),
        new("required", ValueShape.Boolean, "Whether a report must have it", "是否必需"));

    public static readonly KeyTable Field = new(
        KeyTableWords.RequestedField, "requestedField",
        new("description", WordsOrText, "What editors show for it", "编辑器中显示的说明"),
        new("required", ValueShape.Boolean, "Whether a report must have it", "是否必需"));

    public static readonly KeyTable Manifest = new(
        name: null, "manifest",
        new("name", ValueShape.Text, "The template's name", "模板名称", Required: true),
        new("description", WordsOrText, "What it makes", "用途说明"),
        new("languages", ValueShape.ListOf(ValueShape.Language), "The languages it can write, the default first", "可用的语言，默认的写在最前"),
        new("style", ValueShape.OneOf(ReportWords.Styles.Words), "How its documents are laid out", "版式"),
        new(
            "reference", ValueShape.Text,
            "A Word document whose styles, page, headers, footers and cover its documents take", "参照文档：Word文件采用它的样式、页面设置、页眉、页脚和封面"),
        new("documents", ValueShape.ListOf(ValueShape.Text), "The documents it makes; by default one for each *.md.sbn", "生成的文档；不写则每个*.md.sbn生成一份"),
        new("metrics", ValueShape.NamesTo(ValueShape.Map(Metric)), "Metrics that it needs", "所需指标"),
        new("fields", ValueShape.NamesTo(ValueShape.Map(Field)), "Fields that it needs", "所需字段"),
        new("closed", ValueShape.Boolean, "Whether a report may have only these metrics and fields", "是否只接受所列指标和字段"),
        new("requires", ValueShape.ListOf(ValueShape.Text), "Keys that a report must have", "必需的键"),
        new("layout", ValueShape.Map(ReportKeys.Layout), "Options of the style, if a report gives none", "版式选项，报告未写时采用"),
        new("lint", ReportKeys.Lint, "Rules to turn off, or to give another level, unless a report says otherwise", "关闭某些检查规则，或改变其级别；以报告写的为准"));

    private static ValueShape WordsOrText => ValueShape.Either(ValueShape.Text, ValueShape.Map(Localized));
}
