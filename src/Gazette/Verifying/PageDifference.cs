using Gazette.Pictures;

namespace Gazette.Verifying;

/// <summary>What differs between two pictures of one page.</summary>
/// <param name="Share">The share of the pixels, in percent; 100 for pages of different sizes.</param>
/// <param name="Picture">The page as it is now, pale, with what differs in red.</param>
internal sealed record PageDifference(decimal Share, PixelImage Picture)
{
    // Programs that draw pages round the edges of letters in slightly different ways.
    private const int Tolerance = 32;

    public static PageDifference Between(PixelImage before, PixelImage now)
    {
        bool isSameSize = before.Width == now.Width && before.Height == now.Height;
        byte[] picture = new byte[now.Pixels.Length];
        long different = 0;
        for (int at = 0; at + 2 < picture.Length; at += 3)
        {
            bool differs = isSameSize && IsFar(before.Pixels, now.Pixels, at);
            different += differs ? 1 : 0;
            for (int channel = 0; channel < 3; channel++)
            {
                picture[at + channel] = differs ? (byte)(channel == 0 ? 220 : 0) : (byte)(170 + (now.Pixels[at + channel] / 3));
            }
        }

        decimal share = isSameSize ? 100m * different / Math.Max(1, picture.Length / 3) : 100;
        return new PageDifference(share, new PixelImage(now.Width, now.Height, picture));
    }

    private static bool IsFar(byte[] before, byte[] now, int at) =>
        Math.Abs(before[at] - now[at]) > Tolerance || Math.Abs(before[at + 1] - now[at + 1]) > Tolerance || Math.Abs(before[at + 2] - now[at + 2]) > Tolerance;
}
