using System.Globalization;
using System.Text;
using System.Xml;
using Gazette.Building;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;
using Gazette.Verifying;

namespace Gazette.Cli.Formats;

/// <summary>JUnit XML, which build servers show as tests: each report is a test case, and fails if it has errors.</summary>
internal sealed class JUnitFormat(DisplayPaths paths, SpokenLanguage language) : IOutcomeFormat
{
    private const string Suite = "gazette";
    private const string Opening = $"<testsuites>\n  <testsuite name=\"{Suite}\"";

    // The counts are at the top, so the cases are kept until the end; but only as text, which needs little memory.
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output)
    {
        StringBuilder text = new();
        int tests = 0;
        int failures = 0;
        using (XmlWriter xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Suite);
            foreach (ReportOutcome outcome in outcomes)
            {
                tests++;
                failures += outcome.Succeeded ? 0 : 1;
                WriteCase(xml, outcome);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        text.Insert(Opening.Length, string.Create(CultureInfo.InvariantCulture, $" tests=\"{tests}\" failures=\"{failures}\""));
        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        foreach (ReadOnlyMemory<char> chunk in text.GetChunks())
        {
            output.Write(chunk);
        }

        output.Write('\n');
    }

    private void WriteCase(XmlWriter xml, ReportOutcome outcome)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", VisibleText.Show(outcome.Input.Name));
        xml.WriteAttributeString("classname", VisibleText.Show(paths.Show(outcome.Input.Path)));
        Diagnostic[] errors = [.. outcome.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
        if (errors.Length > 0)
        {
            xml.WriteStartElement("failure");
            xml.WriteAttributeString("type", errors[0].Rule);
            xml.WriteAttributeString("message", VisibleText.Show(errors[0].Message.In(language)));
            xml.WriteString(Draw(errors));
            xml.WriteEndElement();
        }

        Diagnostic[] others = [.. outcome.Diagnostics.Except(errors)];
        if (others.Length > 0 || !outcome.Verified.IsEmpty)
        {
            xml.WriteElementString("system-out", Describe(outcome.Verified) + (others.Length > 0 ? Draw(others) : "\n"));
        }

        xml.WriteEndElement();
    }

    // What was compared, as `sha256sum --check` reads it.
    private string Describe(IEnumerable<VerifiedDocument> documents) => string.Concat(
        documents.SelectMany(document => document.Files).Where(file => file.Digest is not null)
            .Select(file => $"\n{file.Digest}  {VisibleText.Show(paths.Show(file.Path))}"));

    private string Draw(IEnumerable<Diagnostic> diagnostics)
    {
        using StringWriter text = new() { NewLine = "\n" };
        DiagnosticPrinter printer = new(text, colour: false, paths, language);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            printer.Print(diagnostic);
        }

        return "\n" + text.ToString().TrimEnd() + "\n";
    }
}
