package keepup.content;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

/// Nodes of checked files in a compact form, without lines.
final class PackedNodes {
  private static final byte SCALAR = 0;
  private static final byte SEQUENCE = 1;
  private static final byte MAPPING = 2;

  private PackedNodes() {}

  static void write(DataOutputStream out, Node node) throws IOException {
    switch (node) {
      case ScalarNode scalar -> {
        out.writeByte(SCALAR);
        writeText(out, scalar.getValue());
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

  static Node read(ByteBuffer in) {
    byte kind = in.get();
    if (kind == SCALAR) {
      return new ScalarNode(
          Tag.STR, true, readText(in), ScalarStyle.PLAIN, Optional.empty(), Optional.empty());
    }
    int size = in.getInt();
    if (kind == SEQUENCE) {
      List<Node> items = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        items.add(read(in));
      }
      return new SequenceNode(Tag.SEQ, items, FlowStyle.BLOCK);
    }
    List<NodeTuple> entries = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      entries.add(new NodeTuple(read(in), read(in)));
    }
    return new MappingNode(Tag.MAP, entries, FlowStyle.BLOCK);
  }

  static void writeText(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static String readText(ByteBuffer in) {
    int length = in.getInt();
    int from = in.position();
    in.position(from + length);
    return new String(in.array(), in.arrayOffset() + from, length, StandardCharsets.UTF_8);
  }
}
