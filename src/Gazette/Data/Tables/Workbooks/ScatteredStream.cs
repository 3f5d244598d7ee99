namespace Gazette.Data.Tables.Workbooks;

/// <summary>A stream whose bytes are in pieces of one length at several places of a file.</summary>
internal sealed class ScatteredStream(Stream file, List<long> places, int pieceLength, long length) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = Math.Min(length, (long)places.Count * pieceLength);

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (Position < 0 || Position >= Length)
        {
            return 0;
        }

        int inPiece = (int)(Position % pieceLength);
        int wanted = (int)Math.Min(Math.Min(count, pieceLength - inPiece), Length - Position);
        file.Position = places[(int)(Position / pieceLength)] + inPiece;
        int read = file.Read(buffer, offset, wanted);
        Position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
