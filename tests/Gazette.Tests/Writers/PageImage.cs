using System.Globalization;
using System.Text;

namespace Gazette.Tests.Writers;

/// <summary>The pixels of a page, for finding where the ink is.</summary>
internal sealed class PageImage
{
    /// <summary>Pixels per inch: five per millimetre.</summary>
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

    /// <summary>The paper's width in millimetres.</summary>
    public double Width => _width / DotsPerMillimetre;

    public double Height => _height / DotsPerMillimetre;

    /// <summary>Reads a binary PPM file.</summary>
    public static PageImage Read(byte[] file)
    {
        string[] words = Encoding.ASCII.GetString(file, 0, Math.Min(file.Length, 64)).Split([' ', '\n'], 5);
        int width = int.Parse(words[1], CultureInfo.InvariantCulture);
        int height = int.Parse(words[2], CultureInfo.InvariantCulture);
        return new PageImage(file, file.Length - (width * height * 3), width, height);
    }

    /// <summary>The position of the first red pixel, in millimetres from the top.</summary>
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

    /// <summary>The middles of the lines across more than half of the page, in millimetres from the top.</summary>
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

    /// <summary>The middle of the ink in a part of the page, in millimetres from the top of the part.</summary>
    public double InkMiddle(double left, double right, double top, double bottom)
    {
        int[] rows = [.. InkRows(left, right, top, bottom)];
        return rows.Length == 0 ? double.NaN : (rows[0] + rows[^1] + 1) / 2.0 / DotsPerMillimetre;
    }

    private IEnumerable<int> InkRows(double left, double right, double top, double bottom)
    {
        for (int y = (int)(top * DotsPerMillimetre); y < Math.Min(_height, bottom * DotsPerMillimetre); y++)
        {
            if (Enumerable.Range((int)(left * DotsPerMillimetre), (int)((right - left) * DotsPerMillimetre)).Any(x => IsInk(x, y)))
            {
                yield return y;
            }
        }
    }

    /// <summary>The first row with ink in a part of the page, in millimetres from the top of the part.</summary>
    public double InkTop(double left, double right, double top, double bottom) =>
        InkRows(left, right, top, bottom).Select(row => row / DotsPerMillimetre).DefaultIfEmpty(double.NaN).First();

    /// <summary>The end of the last row with ink in a part of the page, in millimetres from the top of the part.</summary>
    public double InkBottom(double left, double right, double top, double bottom) =>
        InkRows(left, right, top, bottom).Select(row => (row + 1) / DotsPerMillimetre).DefaultIfEmpty(double.NaN).Last();

    /// <summary>The left and right ends of a rule, in millimetres from the left.</summary>
    public (double Left, double Right) RuleEnds(double rule)
    {
        int[] dots = [.. Enumerable.Range(0, _width).Where(x => IsInk(x, (int)(rule * DotsPerMillimetre)))];
        return (dots[0] / DotsPerMillimetre, (dots[^1] + 1) / DotsPerMillimetre);
    }

    /// <summary>The share of the page that is light grey.</summary>
    public double GreyShare()
    {
        int grey = 0;
        for (int at = _start; at + 2 < _dots.Length; at += 3)
        {
            grey += _dots[at] is > 180 and < 250 && _dots[at] == _dots[at + 1] && _dots[at] == _dots[at + 2] ? 1 : 0;
        }

        return (double)grey / (_width * _height);
    }

    private bool IsInk(int x, int y) => _dots[_start + (((y * _width) + x) * 3) + 1] < 128;
}
