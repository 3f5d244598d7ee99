using System.Collections.Immutable;
using Gazette.Documents;

namespace Gazette.Drafting;

/// <summary>A picture of the document, which the report shows again.</summary>
/// <param name="File">Its path from the report's folder.</param>
/// <param name="Description">Null if the document does not say what it shows.</param>
internal sealed record DraftPicture(string File, string? Description, Length? Width)
{
    /// <summary>Null for a block that is more than a picture.</summary>
    public static DraftPicture? Read(Block block) => block is Paragraph { Inlines: [Image image] }
        ? new DraftPicture(image.Picture.Path, DraftText.OrNull(image.Alternative), image.Width)
        : null;

    /// <summary>The blocks without those that are only a picture.</summary>
    /// <param name="left">Receives the paths of the pictures.</param>
    public static ImmutableArray<Block> LeaveOut(ImmutableArray<Block> blocks, ICollection<string> left)
    {
        ImmutableArray<Block>.Builder rest = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (Block block in blocks)
        {
            if (Read(block) is { } picture)
            {
                left.Add(picture.File);
            }
            else
            {
                rest.Add(block is Container container ? container with { Blocks = LeaveOut(container.Blocks, left) } : block);
            }
        }

        return rest.DrainToImmutable();
    }
}
