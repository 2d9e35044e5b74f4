package keepup.content;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keepup.questions.ReadableForm;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A question kind as it comes with the program: what has to be known before it is needed, and the
/// rest unread.
///
/// @param file that it stands in
/// @param needed for each wording the words that it needs; empty where the kind asks equations
/// @param entry its entry, written by [PackedNodes]
record PackedKind(
    String file, String name, String says, List<Set<String>> needed, ByteBuffer entry) {

  /// The kinds of a file that has been checked.
  static List<PackedKind> listOf(ComposedFile file, Faults faults) throws IOException {
    List<PackedKind> kinds = new ArrayList<>();
    for (Node entry : ((SequenceNode) file.root()).getValue()) {
      KindDraft draft = KindDraft.read(fields((MappingNode) entry, file.name(), faults));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      PackedNodes.write(new DataOutputStream(bytes), entry);
      kinds.add(
          new PackedKind(
              file.name(),
              draft.fields().text("kind"),
              draft.fields().text("says"),
              draft.findForm().map(form -> ReadableForm.of(form).needed()).orElse(List.of()),
              ByteBuffer.wrap(bytes.toByteArray())));
    }
    return kinds;
  }

  boolean isWorded() {
    return !needed.isEmpty();
  }

  KindDraft draft(Faults faults) {
    MappingNode node = (MappingNode) PackedNodes.read(entry.duplicate());
    return KindDraft.read(fields(node, file, faults));
  }

  private static Fields fields(MappingNode entry, String file, Faults faults) {
    return new Fields(entry, file, KindDraft.FIELDS, faults);
  }

  void write(DataOutputStream out) throws IOException {
    PackedNodes.writeText(out, file);
    PackedNodes.writeText(out, name);
    PackedNodes.writeText(out, says);
    out.writeInt(needed.size());
    for (Set<String> words : needed) {
      PackedNodes.writeText(out, String.join(" ", words));
    }
    out.writeInt(entry.remaining());
    out.write(entry.array(), entry.arrayOffset() + entry.position(), entry.remaining());
  }

  static PackedKind read(ByteBuffer in) {
    String file = PackedNodes.readText(in);
    String name = PackedNodes.readText(in);
    String says = PackedNodes.readText(in);
    List<Set<String>> needed = new ArrayList<>();
    for (int left = in.getInt(); left > 0; left--) {
      String words = PackedNodes.readText(in);
      needed.add(words.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(words.split(" ", -1))));
    }
    int length = in.getInt();
    ByteBuffer entry = in.slice(in.position(), length);
    in.position(in.position() + length);
    return new PackedKind(file, name, says, needed, entry);
  }
}
