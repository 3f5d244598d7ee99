using System.Globalization;
using System.Text;

namespace Gazette.Tests.Writers;

/// <summary>The dots of a page, for finding where ink lies.</summary>
internal sealed class PageImage
{
    /// <summary>Dots an inch: five a millimetre.</summary>
    public const int Resolution = 127;

    private const double DotsPerMillimetre = 5;

    private readonly byte[] _dots;
    private readonly int _start;
    private readonly int _width;
    private readonly int _height;

    private PageImage(byte[] dots, int start, int width, int height)
    {
        _dots = dots;
        _start = start;
        _width = width;
        _height = height;
    }

    /// <summary>Reads a binary PPM file.</summary>
    public static PageImage Read(byte[] file)
    {
        string[] words = Encoding.ASCII.GetString(file, 0, Math.Min(file.Length, 64)).Split([' ', '\n'], 5);
        int width = int.Parse(words[1], CultureInfo.InvariantCulture);
        int height = int.Parse(words[2], CultureInfo.InvariantCulture);
        return new PageImage(file, file.Length - (width * height * 3), width, height);
    }

    /// <summary>Where the first red dot lies, in millimetres from the top.</summary>
    public double RedTop()
    {
        for (int y = 0; y < _height; y++)
        {
            for (int x = 0; x < _width; x++)
            {
                int at = _start + (((y * _width) + x) * 3);
                if (_dots[at] > 200 && _dots[at + 1] < 100 && _dots[at + 2] < 100)
                {
                    return y / DotsPerMillimetre;
                }
            }
        }

        return double.NaN;
    }

    /// <summary>The middles of the lines that run over more than half of the page, in millimetres from the top.</summary>
    public IReadOnlyList<double> Rules()
    {
        List<double> rules = [];
        int? first = null;
        for (int y = 0; y <= _height; y++)
        {
            bool isRule = y < _height && Enumerable.Range(0, _width).Count(x => IsInk(x, y)) > _width / 2;
            if (isRule)
            {
                first ??= y;
            }
            else if (first is int start)
            {
                rules.Add((start + y) / 2.0 / DotsPerMillimetre);
                first = null;
            }
        }

        return rules;
    }

    /// <summary>The middle of the ink in a part of the page, from its top, all in millimetres.</summary>
    public double InkMiddle(double left, double right, double top, double bottom)
    {
        List<int> rows = [];
        for (int y = (int)(top * DotsPerMillimetre); y < Math.Min(_height, bottom * DotsPerMillimetre); y++)
        {
            if (Enumerable.Range((int)(left * DotsPerMillimetre), (int)((right - left) * DotsPerMillimetre)).Any(x => IsInk(x, y)))
            {
                rows.Add(y);
            }
        }

        return rows.Count == 0 ? double.NaN : (rows[0] + rows[^1] + 1) / 2.0 / DotsPerMillimetre;
    }

    private bool IsInk(int x, int y) => _dots[_start + (((y * _width) + x) * 3) + 1] < 128;
}
