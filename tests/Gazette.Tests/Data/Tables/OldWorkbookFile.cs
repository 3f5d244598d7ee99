using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace Gazette.Tests.Data.Tables;

/// <summary>Creates a workbook in the format of Excel 2, which is just a sequence of records, with texts in the code page of Chinese Windows.</summary>
internal static class OldWorkbookFile
{
    private const int CodePageOfChina = 936;

    public static byte[] Write(params string[][] rows)
    {
        using MemoryStream file = new();
        Encoding gbk = CodePagesEncodingProvider.Instance.GetEncoding(CodePageOfChina)!;
        Put(file, 0x0009, [0x02, 0x00, 0x10, 0x00]);
        Put(file, 0x0042, Number(CodePageOfChina));
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                byte[] place = [.. Number(row), .. Number(column), 0, 0, 0];
                string cell = rows[row][column];
                if (double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
                {
                    Put(file, 0x0003, [.. place, .. BitConverter.GetBytes(number)]);
                }
                else
                {
                    byte[] text = gbk.GetBytes(cell);
                    Put(file, 0x0004, [.. place, (byte)text.Length, .. text]);
                }
            }
        }

        Put(file, 0x000A, []);
        return file.ToArray();
    }

    private static byte[] Number(int value)
    {
        byte[] bytes = new byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)value);
        return bytes;
    }

    private static void Put(MemoryStream file, int kind, byte[] content)
    {
        file.Write(Number(kind));
        file.Write(Number(content.Length));
        file.Write(content);
    }
}
