namespace Gazette.Tests.Fixing.Pull;

/// <summary>A document of an example, with an edit and what that leads to in the report.</summary>
/// <param name="Words">What is replaced; empty for a document that is only saved.</param>
/// <param name="By">What replaces it.</param>
/// <param name="Old">What the report says.</param>
/// <param name="Written">What it says afterwards.</param>
public sealed record SavedDocument(string Report, string Words = "", string By = "", string Old = "", string Written = "")
{
    /// <summary>Instead of other words: a row that is put after the one with the words; none for a row that is taken out.</summary>
    public IReadOnlyList<string>? Row { get; init; }

    public static IReadOnlyList<SavedDocument> All { get; } =
    [
        new("examples/township-half-year/report.yaml"),
        new("examples/library-quarter/report.yaml"),
        new("examples/library-quarter/report.yaml", "48,210", "48,350", "value: 48210", "value: 48350"),
        new("examples/library-quarter/report.yaml", "on most wet afternoons", "on wet afternoons", "on most wet afternoons", "on wet afternoons"),
        new("examples/library-quarter/report.yaml", "E-book licences", Old: "11860 ]\n", Written: "11860 ]\n        - [ Reading groups, 1300, 1150 ]\n")
        {
            Row = ["Reading groups", "1,300", "1,150", "", ""],
        },
        new("examples/villages/zhangwan.yaml", "手工与绘画", Old: "        - [ 手工与绘画, 22, 19 ]\n") { Row = [] },
        new("examples/villages/hetang.yaml"),
        new("examples/office-form/report.yaml"),
        new("examples/office-form/report.yaml", "2310人次", "2350人次", "value: 2310", "value: 2350"),
        new("examples/gallery/yearbook.yaml"),
        new("examples/gallery/report-english.yaml"),
        new("examples/gallery/minutes.yaml"),
    ];

    public byte[] Edited()
    {
        byte[] document = new PulledExample(Report).Document;
        return Words.Length == 0 ? document
            : Row is [] ? EditedDocx.RemoveRow(document, Words)
            : Row is { } cells ? EditedDocx.AddRow(document, Words, cells)
            : EditedDocx.Replace(document, Words, By);
    }
}
