using System.Text.RegularExpressions;
using CsCheck;
using Gazette.Diagnostics;
using Gazette.Documents;
using Gazette.Documents.Markdown;
using Gazette.Sources;
using Gazette.Tests.Documents;
using Gazette.Writers.Markdown;
using Xunit;

namespace Gazette.Tests.Writers;

public partial class MarkdownRoundTrip
{
    [Fact]
    public void Gives_the_tree_that_was_written() => RandomDocuments.Documents.Sample(
        random =>
        {
            Document document = random.Map(
                static block => block, static inline => inline is Text text ? new Text(WithoutAddresses(text.Value), text.Span) : inline);
            string markdown = MarkdownWriter.Write(document);
            DiagnosticBag bag = new();
            Document read = new MarkdownParser()
                .Parse(MappedText.FromFile(new SourceFile("out.md", markdown)), document.Properties, bag, SamplePictures.Folder);
            Assert.Equal(document.ToString(), read.ToString());
            Assert.DoesNotContain(bag.ToSorted(), diagnostic => diagnostic.Rule is not ("unknown-anchor" or "unsupported-markup"));
        },
        iter: 3000,
        print: document => document.ToString() + "\n" + MarkdownWriter.Write(document));

    // A bare address becomes a link when it is read.
    private static string WithoutAddresses(string text) => Mailbox().Replace(text.Replace("://", ":/", StringComparison.Ordinal), "@@");

    [GeneratedRegex("(?<=[a-zA-Z0-9._+-])@(?=[a-zA-Z0-9])")]
    private static partial Regex Mailbox();
}
