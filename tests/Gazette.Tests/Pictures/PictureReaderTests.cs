using System.Text;
using CsCheck;
using Gazette.Diagnostics;
using Gazette.Pictures;
using Xunit;

namespace Gazette.Tests.Pictures;

public class PictureReaderTests
{
    private static readonly string Folder = Repository.Cases("documents");

    private static readonly (string Name, byte[] Content)[] Good =
    [
        Load("images/square.png"),
        Load("images/shots/夜 景.png"),
        Load("images/shots/map.svg"),
        ("room.jpg", File.ReadAllBytes(Path.Combine(Repository.Root, "examples", "gallery", "pictures", "reading-room.jpg"))),
    ];

    [Theory]
    [InlineData(0, 12.7, 12.7)]
    [InlineData(1, 5.08, 2.54)]
    [InlineData(2, 120, 48)]
    [InlineData(3, 108.4, 61.0)]
    public void Knows_how_large_a_picture_is(int index, double width, double height)
    {
        Picture picture = PictureReader.Read(Good[index].Name, Good[index].Content, out Words? problem)!;
        Assert.Null(problem);
        Assert.Equal(width, picture.Width / 36_000d, 0.05);
        Assert.Equal(height, picture.Height / 36_000d, 0.05);
    }

    [Theory]
    [InlineData("MM", 1, 0, false)]
    [InlineData("MM", 6, 1, false)]
    [InlineData("II", 6, 1, false)]
    [InlineData("II", 8, 3, false)]
    [InlineData("MM", 3, 2, false)]
    [InlineData("MM", 7, 1, true)]
    [InlineData("MM", 9, 0, false)]
    public void Stands_a_photo_upright(string order, byte orientation, int quarters, bool isMirrored)
    {
        byte[] photo = Photo(order, orientation);
        Picture picture = PictureReader.Read("a.jpg", photo, out _)!;
        Picture before = PictureReader.Read("a.jpg", Good[3].Content, out _)!;
        Assert.Equal(new PictureTurn(quarters, isMirrored), picture.Turn);
        Assert.Equal(quarters % 2 == 0 ? (before.Width, before.Height) : (before.Height, before.Width), (picture.Width, picture.Height));
        for (int length = 0; length < 32; length++)
        {
            ExifTurn.Read(photo.AsSpan(12, length));
        }
    }

    [Theory]
    [InlineData("width='10' height='20'", 2.646, 5.292)]
    [InlineData("width='1in' viewBox='0 0 2 4'", 25.4, 50.8)]
    [InlineData("viewBox='0,0,96,48'", 25.4, 12.7)]
    [InlineData("width='100%' height='72pt' viewBox='0 0 10 20'", 12.7, 25.4)]
    public void Reads_the_size_of_an_svg_in_whatever_form_it_has(string attributes, double width, double height)
    {
        Picture picture = PictureReader.Read("a.svg", Svg(attributes), out _)!;
        Assert.Equal(width, picture.Width / 36_000d, 0.01);
        Assert.Equal(height, picture.Height / 36_000d, 0.01);
    }

    [Theory]
    [InlineData("width='10' height='10' onload='a()'", "")]
    [InlineData("width='10' height='10'", "<style>@import 'https://example.org/a.css';</style>")]
    [InlineData("width='10' height='10'", "<rect fill=\"url( 'https://example.org/a#b')\"/>")]
    [InlineData("width='10' height='10'", "<a href='javascript:alert(1)'/>")]
    [InlineData("width='10' height='10'", "<foreignObject/>")]
    [InlineData("width='10' height='10'", "<?xml-stylesheet href='a.css'?>")]
    [InlineData("width='99999' height='99999'", "")]
    [InlineData("width='0' height='1'", "")]
    [InlineData("viewBox='0 0 1 0.000000001'", "")]
    [InlineData("width='10' height='10'", "<g>")]
    public void Refuses_an_svg_that_runs_fetches_or_is_not_a_picture(string attributes, string content) =>
        Assert.Null(PictureReader.Read("a.svg", Svg(attributes, content), out _));

    [Fact]
    public void Refuses_an_svg_nested_too_deep() =>
        Assert.Null(PictureReader.Read(
            "a.svg", Svg("width='1' height='1'", string.Concat(Enumerable.Repeat("<g>", 300)) + string.Concat(Enumerable.Repeat("</g>", 300))), out _));

    [Fact]
    public void Takes_what_an_svg_holds_itself() =>
        Assert.NotNull(PictureReader.Read(
            "a.svg", Svg("width='10' height='10'", "<use href='#a'/><rect fill='url(#b)'/><image href='data:image/png;base64,AAAA'/>"), out _));

    [Fact]
    public void Gives_a_picture_or_says_why_not_whatever_is_cut_or_changed() =>
        Gen.Select(Gen.Int[0, Good.Length - 1], Gen.Int[0, 100_000], Gen.Byte, Gen.Bool).Sample(
        (index, at, value, cuts) =>
        {
            (string name, byte[] content) = Good[index];
            byte[] broken = cuts ? content[..(at % content.Length)] : [.. content];
            if (!cuts)
            {
                broken[at % broken.Length] = value;
            }

            Picture? picture = PictureReader.Read(name, broken, out Words? problem);
            Assert.Equal(picture is null, problem is not null);
        },
        iter: 20_000);

    [Fact]
    public void Never_takes_a_picture_of_another_kind_than_its_name_says()
    {
        foreach ((string name, byte[] content) in Good)
        {
            foreach (string other in Good.Select(good => Path.GetExtension(good.Name)).Where(extension => extension != Path.GetExtension(name)))
            {
                Assert.Null(PictureReader.Read("a" + other, content, out _));
            }
        }
    }

    private static byte[] Svg(string attributes, string content = "") =>
        Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' {attributes}>{content}</svg>");

    private static (string, byte[]) Load(string name) => (name, File.ReadAllBytes(Path.Combine(Folder, name)));

    // A JPEG with Exif data of one entry: the orientation.
    private static byte[] Photo(string order, byte orientation)
    {
        byte[] tiff = order == "MM"
            ? [.. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
            : [.. "II*\0"u8, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(tiff.Length + 8), .. "Exif\0\0"u8, .. tiff, .. Good[3].Content[2..]];
    }
}
