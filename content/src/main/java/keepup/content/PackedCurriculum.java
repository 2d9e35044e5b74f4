package keepup.content;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// The curriculum's files as nodes in a compact form that is read many times faster than YAML. It
/// carries no lines: what is packed has been checked.
///
/// @param version of the content
/// @param steps the files of steps, see [#files]
/// @param misconceptions the files of misconceptions, likewise
/// @param kinds the question kinds
record PackedCurriculum(
    String version, ByteBuffer steps, ByteBuffer misconceptions, List<PackedKind> kinds) {
  static final String NAME = "curriculum.packed";

  static PackedCurriculum read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    return new PackedCurriculum(
        PackedNodes.readText(in), readPart(in), readPart(in), readKinds(in));
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    PackedNodes.writeText(out, version);
    writePart(out, steps);
    writePart(out, misconceptions);
    out.writeInt(kinds.size());
    for (PackedKind kind : kinds) {
      kind.write(out);
    }
    out.flush();
  }

  /// Files as bytes, so that the parts can be read side by side.
  static ByteBuffer pack(List<ComposedFile> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(files.size());
    for (ComposedFile file : files) {
      PackedNodes.writeText(out, file.name());
      PackedNodes.write(out, file.root());
    }
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  private static void writePart(DataOutputStream out, ByteBuffer part) throws IOException {
    out.writeInt(part.remaining());
    out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
  }

  private static ByteBuffer readPart(ByteBuffer in) {
    int length = in.getInt();
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }

  /// The files of a part.
  static List<ComposedFile> files(ByteBuffer part) {
    ByteBuffer in = part.duplicate();
    List<ComposedFile> files = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      files.add(new ComposedFile(PackedNodes.readText(in), PackedNodes.read(in)));
    }
    return files;
  }

  private static List<PackedKind> readKinds(ByteBuffer in) {
    List<PackedKind> kinds = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      kinds.add(PackedKind.read(in));
    }
    return kinds;
  }
}
