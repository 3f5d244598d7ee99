using Gazette.Documents;

namespace Gazette.Writers.Html.Body;

/// <summary>Where a block is.</summary>
/// <param name="InAttachment">A level-1 heading is an attachment's title here.</param>
/// <param name="Table">Settings of the tables here.</param>
internal readonly record struct HtmlPlace(bool InAttachment = false, TableForm? Table = null);
