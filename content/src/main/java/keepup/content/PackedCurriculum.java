package keepup.content;

import java.io.BufferedOutputStream;
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
/// @param steps the files of steps
/// @param misconceptions the files of misconceptions
/// @param kinds the question kinds
record PackedCurriculum(
    String version,
    List<ComposedFile> steps,
    List<ComposedFile> misconceptions,
    List<PackedKind> kinds) {
  static final String NAME = "curriculum.packed";

  static PackedCurriculum read(InputStream stream) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(stream.readAllBytes());
    return new PackedCurriculum(
        PackedNodes.readText(in), readFiles(in), readFiles(in), readKinds(in));
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    PackedNodes.writeText(out, version);
    writeFiles(out, steps);
    writeFiles(out, misconceptions);
    out.writeInt(kinds.size());
    for (PackedKind kind : kinds) {
      kind.write(out);
    }
    out.flush();
  }

  private static void writeFiles(DataOutputStream out, List<ComposedFile> files)
      throws IOException {
    out.writeInt(files.size());
    for (ComposedFile file : files) {
      PackedNodes.writeText(out, file.name());
      PackedNodes.write(out, file.root());
    }
  }

  private static List<ComposedFile> readFiles(ByteBuffer in) {
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
