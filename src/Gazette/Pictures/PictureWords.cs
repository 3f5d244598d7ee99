using System.Diagnostics;
using Gazette.Diagnostics;
using Gazette.Sources;

namespace Gazette.Pictures;

/// <summary>Why a picture is not shown, as the end of a sentence that begins with its name.</summary>
internal static class PictureWords
{
    public static Words NoPath => Words.Of("is no path");

    public static Words NotInFolder => Words.Of("is not in the report's folder: nothing is fetched");

    public static Words Backslash => Words.Of("must be written with `/`");

    public static Words NotFromFolder => Words.Of("must be a path from the report's folder");

    public static Words LeadsOut => Words.Of("leads out of the report's folder");

    public static Words HiddenFolder => Words.Of("leads through a hidden folder");

    public static Words OtherKind => Words.Of("must be a PNG, JPEG or SVG file: .png, .jpg, .jpeg or .svg");

    public static Words NotSvg => Words.Of("is no SVG");

    public static Words WithoutSize => Words.Of("does not say its size: give it width and height, or a viewBox");

    public static Words BrokenSvg => Words.Of("is no well-formed SVG, or has a document type");

    public static Words Instruction => Words.Of("holds an instruction to a program");

    public static Words Fetches => Words.Of("fetches something from elsewhere");

    public static Words BrokenPng => Words.Of("is no whole PNG");

    public static Words OddJpeg => Words.Of("is a JPEG of a kind that Word does not show");

    public static Words BrokenJpeg => Words.Of("is no whole JPEG");

    public static Words NotItsKind => Words.Of("is no picture of the kind that its name says");

    public static Words NoSize => Words.Of("has no size");

    public static Words WithoutFolder => Words.Of("cannot be found, since the report has no folder");

    public static Words TooDeep(int most) => Words.Of($"is nested more than {most} deep");

    public static Words Holds(string name) => Words.Of($"holds `{name}`");

    public static Words TooWide(int most) => Words.Of($"is more than {most} pixels wide or high");

    public static Words TooManyPixels(long most) => Words.Of($"has more than {most / 1_000_000} million pixels");

    public static Words TooMany(int most) => Words.Of($"is one of more than {most} pictures of the document");

    public static Words TooMuchTogether(long mostBytes) => Words.Of($"would bring the pictures of the document to more than {mostBytes >> 20} MB");

    public static Words Of(FolderFileProblem problem, int mostBytes) => problem switch
    {
        FolderFileProblem.BehindLink => Words.Of("leads through a link"),
        FolderFileProblem.Link => Words.Of("is a link, not a file"),
        FolderFileProblem.NotThere => Words.Of("is not there"),
        FolderFileProblem.Empty => Words.Of("is empty"),
        FolderFileProblem.TooLarge => Words.Of($"has more than {mostBytes >> 20} MB"),
        FolderFileProblem.Unreadable => Words.Of("cannot be read"),
        _ => throw new UnreachableException(),
    };
}
