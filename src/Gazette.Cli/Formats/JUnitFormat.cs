using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using Gazette.Batches;
using Gazette.Cli.Terminal;
using Gazette.Diagnostics;

namespace Gazette.Cli.Formats;

/// <summary>JUnit's XML, which build servers show as tests: one report is one case, and fails by its errors.</summary>
internal sealed class JUnitFormat(DisplayPaths paths) : IOutcomeFormat
{
    public void Write(IEnumerable<ReportOutcome> outcomes, TextWriter output) => Write([.. outcomes], output);

    private void Write(ImmutableArray<ReportOutcome> outcomes, TextWriter output)
    {
        StringBuilder text = new();
        using (XmlWriter xml = XmlWriter.Create(text, new XmlWriterSettings { Indent = true, NewLineChars = "\n", OmitXmlDeclaration = true }))
        {
            string tests = outcomes.Length.ToString(CultureInfo.InvariantCulture);
            string failures = outcomes.Count(outcome => !outcome.Succeeded).ToString(CultureInfo.InvariantCulture);
            xml.WriteStartElement("testsuites");
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", "gazette check");
            xml.WriteAttributeString("tests", tests);
            xml.WriteAttributeString("failures", failures);
            foreach (ReportOutcome outcome in outcomes)
            {
                WriteCase(xml, outcome);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        output.Write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + text + "\n");
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
            xml.WriteAttributeString("message", VisibleText.Show(errors[0].Message));
            xml.WriteString(Draw(errors));
            xml.WriteEndElement();
        }

        Diagnostic[] others = [.. outcome.Diagnostics.Except(errors)];
        if (others.Length > 0)
        {
            xml.WriteElementString("system-out", Draw(others));
        }

        xml.WriteEndElement();
    }

    private string Draw(IEnumerable<Diagnostic> diagnostics)
    {
        using StringWriter text = new() { NewLine = "\n" };
        DiagnosticPrinter printer = new(text, colour: false, paths);
        foreach (Diagnostic diagnostic in diagnostics)
        {
            printer.Print(diagnostic);
        }

        return "\n" + text.ToString().TrimEnd() + "\n";
    }
}
