using System.Collections.Immutable;

namespace Gazette.Schema;

/// <summary>Gets to see the records inside a report, each with the rows of its keys: sections, their items, attachments.</summary>
internal interface IRecordVisitor
{
    public void Visit<T>(T record, MemberTable<T> table)
        where T : class;

    public void VisitAll<T>(ImmutableArray<T> records, MemberTable<T> table)
        where T : class
    {
        foreach (T record in records)
        {
            Visit(record, table);
        }
    }
}
