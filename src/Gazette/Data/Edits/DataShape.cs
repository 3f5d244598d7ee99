using Gazette.Data.Formats;
using Gazette.Diagnostics;
using Gazette.Schema;
using Gazette.Sources;

namespace Gazette.Data.Edits;

/// <summary>
/// Compares a report's data before and after its fixes: only the texts that contain a fix may differ, and only in the replaced parts. So a fix never
/// changes a number, a name or a setting, and never closes a quote by accident.
/// </summary>
internal static class DataShape
{
    private static readonly ValueShape Report = ValueShape.Map(ReportMembers.Report);

    public static bool IsKept(SourceFile before, SourceFile after, IReadOnlyList<Fix> fixes)
    {
        DiagnosticBag was = new();
        DiagnosticBag becomes = new();
        return DataLoader.Load(before, was) is { } left && DataLoader.Load(after, becomes) is { } right
            && was.Count == becomes.Count && IsKept(left, right, Report, mayChange: true, fixes);
    }

    private static bool IsKept(DataNode left, DataNode right, ValueShape? shape, bool mayChange, IReadOnlyList<Fix> fixes)
    {
        switch (left, right)
        {
            case (DataMap was, DataMap becomes) when was.Entries.Length == becomes.Entries.Length:
                for (int i = 0; i < was.Entries.Length; i++)
                {
                    Key? key = shape?.Keys?.Find(was.Entries[i].Key);
                    bool may = mayChange && key?.IsFor(KeyUse.RunningText) == true;
                    if (was.Entries[i].Key != becomes.Entries[i].Key || !IsKept(was.Entries[i].Value, becomes.Entries[i].Value, key?.Shape, may, fixes))
                    {
                        return false;
                    }
                }

                return true;
            case (DataList was, DataList becomes) when was.Items.Length == becomes.Items.Length:
                return was.Items.Zip(becomes.Items).All(pair => IsKept(pair.First, pair.Second, shape?.Items, mayChange, fixes));
            case (DataScalar was, DataScalar becomes):
                return was.IsPlain == becomes.IsPlain && (was.Text == becomes.Text
                    || (mayChange
                        && IsCorrected(was.Text, becomes.Text, [.. fixes.Where(fix => fix.Span.Start >= was.Span.Start && fix.Span.End <= was.Span.End)])));
            default:
                return false;
        }
    }

    // The new text must be the old text with each span replaced, in order, and nothing else.
    private static bool IsCorrected(string before, string after, Fix[] fixes)
    {
        int at = 0;
        int to = 0;
        foreach (Fix fix in fixes)
        {
            string stretch = fix.Span.File.Text[fix.Span.Start..fix.Span.End];
            int found = FindReplaced(before, after, at, to, stretch, fix.Replacement);
            if (found < 0)
            {
                return false;
            }

            to += found - at + fix.Replacement.Length;
            at = found + stretch.Length;
        }

        return before.AsSpan(at).SequenceEqual(after.AsSpan(to));
    }

    private static int FindReplaced(string before, string after, int at, int to, string stretch, string replacement)
    {
        int same = before.AsSpan(at).CommonPrefixLength(after.AsSpan(to));
        for (int found = before.IndexOf(stretch, at, StringComparison.Ordinal);
            found >= 0 && found - at <= same;
            found = before.IndexOf(stretch, found + 1, StringComparison.Ordinal))
        {
            int place = to + found - at;
            bool replaced = string.CompareOrdinal(after, place, replacement, 0, replacement.Length) == 0;
            bool reachesTheChange = found - at + stretch.Length >= same;
            if (replaced && reachesTheChange)
            {
                return found;
            }
        }

        return -1;
    }
}
