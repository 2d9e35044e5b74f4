package keepup.content;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// The curriculum's files as nodes in a compact form that is read many times faster than YAML. It
/// carries no lines: what is packed has been checked.
///
/// @param version of the content
/// @param steps the files of steps
/// @param misconceptions the files of misconceptions
/// @param questions the files of question kinds
record PackedCurriculum(
    String version,
    List<ComposedFile> steps,
    List<ComposedFile> misconceptions,
    List<ComposedFile> questions) {
  static final String NAME = "curriculum.packed";
  private static final byte SCALAR = 0;
  private static final byte SEQUENCE = 1;
  private static final byte MAPPING = 2;

  static PackedCurriculum read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream, 1 << 16));
    return new PackedCurriculum(in.readUTF(), readFiles(in), readFiles(in), readFiles(in));
  }

  void write(OutputStream stream) throws IOException {
    DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
    out.writeUTF(version);
    writeFiles(out, steps);
    writeFiles(out, misconceptions);
    writeFiles(out, questions);
    out.flush();
  }

  private static void writeFiles(DataOutputStream out, List<ComposedFile> files)
      throws IOException {
    out.writeInt(files.size());
    for (ComposedFile file : files) {
      out.writeUTF(file.name());
      write(out, file.root());
    }
  }

  private static List<ComposedFile> readFiles(DataInputStream in) throws IOException {
    List<ComposedFile> files = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      files.add(new ComposedFile(in.readUTF(), readNode(in)));
    }
    return files;
  }

  private static void write(DataOutputStream out, Node node) throws IOException {
    switch (node) {
      case ScalarNode scalar -> {
        out.writeByte(SCALAR);
        out.writeUTF(scalar.getValue());
      }
      case SequenceNode sequence -> {
        out.writeByte(SEQUENCE);
        out.writeInt(sequence.getValue().size());
        for (Node item : sequence.getValue()) {
          write(out, item);
        }
      }
      case MappingNode mapping -> {
        out.writeByte(MAPPING);
        out.writeInt(mapping.getValue().size());
        for (NodeTuple entry : mapping.getValue()) {
          write(out, entry.getKeyNode());
          write(out, entry.getValueNode());
        }
      }
      default ->
          throw new IOException("A node of kind " + node.getNodeType() + " in checked files.");
    }
  }

  private static Node readNode(DataInputStream in) throws IOException {
    byte kind = in.readByte();
    if (kind == SCALAR) {
      return new ScalarNode(
          Tag.STR, true, in.readUTF(), ScalarStyle.PLAIN, Optional.empty(), Optional.empty());
    }
    int size = in.readInt();
    if (kind == SEQUENCE) {
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(readNode(in));
      }
      return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }
    List<NodeTuple> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new NodeTuple(readNode(in), readNode(in)));
    }
    return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
  }
}
