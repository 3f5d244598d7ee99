namespace Gazette.Linting;

/// <summary>Two characters side by side, as one of 65,536 places in a filter of bits. Several pairs share a place, so a filter never denies a pair that it has.</summary>
internal static class CharacterPair
{
    public const int Places = 1 << 16;

    public static int PlaceOf(char first, char second) => (int)((((uint)first << 16) | second) * 0x9E3779B1u >> 16);
}
