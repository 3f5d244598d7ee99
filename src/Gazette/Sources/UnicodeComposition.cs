using System.Collections.Frozen;
using System.Text;

namespace Gazette.Sources;

/// <summary>
/// Composes a letter and a following combining mark into one character (normalization form C), so that a name typed on one system equals the same
/// name typed on another. Implemented here because the runtime does not normalize in invariant globalization mode. Covers Latin, Greek and Cyrillic
/// letters and kana; Hangul is composed by arithmetic.
/// </summary>
internal static class UnicodeComposition
{
    private const int HangulBase = 0xAC00;
    private const int Vowels = 21;
    private const int Finals = 28;

    // For each mark: the letters, and what each becomes with the mark. From the canonical decompositions of the Unicode Character Database.
    private static readonly FrozenDictionary<int, (string Letters, string Joined)> ByMark = new Dictionary<int, (string Letters, string Joined)>
    {
        [0x0300] = ("AEIOUaeiouÜüNnЕИеиĒēŌōWwÂâĂăÊêÔôƠơƯưYy", "ÀÈÌÒÙàèìòùǛǜǸǹЀЍѐѝḔḕṐṑẀẁẦầẰằỀềỒồỜờỪừỲỳ"),
        [0x0301] = (
            "AEIOUYaeiouyCcLlNnRrSsZzÜüGgÅåÆæØø¨ΑΕΗΙΟΥΩϊαεηιϋουωϒГКгкÇçĒēÏïKkMmÕõŌōPpŨũWwÂâĂăÊêÔôƠơƯư",
            "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǗǘǴǵǺǻǼǽǾǿ΅ΆΈΉΊΌΎΏΐάέήίΰόύώϓЃЌѓќḈḉḖḗḮḯḰḱḾḿṌṍṒṓṔṕṸṹẂẃẤấẮắẾếỐốỚớỨứ"),
        [0x0302] = ("AEIOUaeiouCcGgHhJjSsWwYyZzẠạẸẹỌọ", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑẬậỆệỘộ"),
        [0x0303] = ("ANOanoIiUuVvÂâĂăEeÊêÔôƠơƯưYy", "ÃÑÕãñõĨĩŨũṼṽẪẫẴẵẼẽỄễỖỗỠỡỮữỸỹ"),
        [0x0304] = ("AaEeIiOoUuÜüÄäȦȧÆæǪǫÖöÕõȮȯYyИиУуGgḶḷṚṛ", "ĀāĒēĪīŌōŪūǕǖǞǟǠǡǢǣǬǭȪȫȬȭȰȱȲȳӢӣӮӯḠḡḸḹṜṝ"),
        [0x0306] = ("AaEeGgIiOoUuУИиуЖжАаЕеȨȩẠạ", "ĂăĔĕĞğĬĭŎŏŬŭЎЙйўӁӂӐӑӖӗḜḝẶặ"),
        [0x0307] = ("CcEeGgIZzAaOoBbDdFfHhMmNnPpRrSsŚśŠšṢṣTtWwXxYyſ", "ĊċĖėĠġİŻżȦȧȮȯḂḃḊḋḞḟḢḣṀṁṄṅṖṗṘṙṠṡṤṥṦṧṨṩṪṫẆẇẊẋẎẏẛ"),
        [0x0308] = ("AEIOUaeiouyYΙΥιυϒЕІеіАаӘәЖжЗзИиОоӨөЭэУуЧчЫыHhÕõŪūWwXxt", "ÄËÏÖÜäëïöüÿŸΪΫϊϋϔЁЇёїӒӓӚӛӜӝӞӟӤӥӦӧӪӫӬӭӰӱӴӵӸӹḦḧṎṏṺṻẄẅẌẍẗ"),
        [0x0309] = ("AaÂâĂăEeÊêIiOoÔôƠơUuƯưYy", "ẢảẨẩẲẳẺẻỂểỈỉỎỏỔổỞởỦủỬửỶỷ"),
        [0x030A] = ("AaUuwy", "ÅåŮůẘẙ"),
        [0x030B] = ("OoUuУу", "ŐőŰűӲӳ"),
        [0x030C] = ("CcDdEeLlNnRrSsTtZzAaIiOoUuÜüGgKkƷʒjHh", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǍǎǏǐǑǒǓǔǙǚǦǧǨǩǮǯǰȞȟ"),
        [0x030F] = ("AaEeIiOoRrUuѴѵ", "ȀȁȄȅȈȉȌȍȐȑȔȕѶѷ"),
        [0x0311] = ("AaEeIiOoRrUu", "ȂȃȆȇȊȋȎȏȒȓȖȗ"),
        [0x031B] = ("OoUu", "ƠơƯư"),
        [0x0323] = ("BbDdHhKkLlMmNnRrSsTtVvWwZzAaEeIiOoƠơUuƯưYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭṾṿẈẉẒẓẠạẸẹỊịỌọỢợỤụỰựỴỵ"),
        [0x0324] = ("Uu", "Ṳṳ"),
        [0x0325] = ("Aa", "Ḁḁ"),
        [0x0326] = ("SsTt", "ȘșȚț"),
        [0x0327] = ("CcGgKkLlNnRrSsTtEeDdHh", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩḐḑḨḩ"),
        [0x0328] = ("AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
        [0x032D] = ("DdEeLlNnTtUu", "ḒḓḘḙḼḽṊṋṰṱṶṷ"),
        [0x032E] = ("Hh", "Ḫḫ"),
        [0x0330] = ("EeIiUu", "ḚḛḬḭṴṵ"),
        [0x0331] = ("BbDdKkLlNnRrTtZzh", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕẖ"),
        [0x3099] = ("かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ", "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ"),
        [0x309A] = ("はひふへほハヒフヘホ", "ぱぴぷぺぽパピプペポ"),
    }.ToFrozenDictionary();

    public static string Join(string text)
    {
        if (!HasMark(text))
        {
            return text;
        }

        StringBuilder joined = new(text.Length);
        foreach (char next in text)
        {
            if (joined.Length > 0 && JoinTwo(joined[^1], next) is { } one)
            {
                joined[^1] = one;
            }
            else
            {
                joined.Append(next);
            }
        }

        return joined.Length == text.Length ? text : joined.ToString();
    }

    // Nearly all texts have no marks, and a table may contain millions of texts.
    private static bool HasMark(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0300', '\u036F') || text.ContainsAnyInRange('\u1161', '\u11C2') || text.ContainsAny('\u3099', '\u309A');

    private static char? JoinTwo(char letter, char mark)
    {
        if (ByMark.TryGetValue(mark, out (string Letters, string Joined) pairs))
        {
            int at = pairs.Letters.IndexOf(letter, StringComparison.Ordinal);
            return at < 0 ? null : pairs.Joined[at];
        }

        return (letter, mark) switch
        {
            ( >= '\u1100' and <= '\u1112', >= '\u1161' and <= '\u1175') => (char)(HangulBase + ((((letter - 0x1100) * Vowels) + mark - 0x1161) * Finals)),
            ( >= '\uAC00' and <= '\uD7A3', > '\u11A7' and <= '\u11C2') when (letter - HangulBase) % Finals == 0 => (char)(letter + mark - 0x11A7),
            _ => null,
        };
    }
}
