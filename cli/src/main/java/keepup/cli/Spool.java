package keepup.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gathers the rows of each pupil, however they are mixed in the file, in memory that does not grow
/// with the number of answers.
///
/// Up to a fixed number of rows stay in memory. Beyond that they go to temporary files of a
/// thousand pupils each, readable by this user alone and deleted at the end. Pupils come out in the
/// order in which they first appear.
final class Spool implements AutoCloseable {
  private static final int PUPILS_A_PART = 1_000;
  private static final int OPEN_ROWS = 100_000;

  private final Map<String, Integer> pupils = new HashMap<>();
  private final Map<Integer, List<AnswerRow>> held = new HashMap<>();
  private final Map<Integer, Path> parts = new HashMap<>();
  private int heldRows;

  /// Takes the rows of one pupil.
  interface Taker {
    void take(String pupil, List<AnswerRow> rows) throws IOException;
  }

  void add(AnswerRow row) throws IOException {
    int index = pupils.computeIfAbsent(row.pupil(), _ -> pupils.size());
    held.computeIfAbsent(index / PUPILS_A_PART, _ -> new ArrayList<>()).add(row);
    heldRows++;
    if (heldRows >= OPEN_ROWS) {
      writeOut();
    }
  }

  int pupils() {
    return pupils.size();
  }

  /// Gives every pupil's rows to the taker.
  void forEachPupil(Taker taker) throws IOException {
    int partCount = (pupils.size() + PUPILS_A_PART - 1) / PUPILS_A_PART;
    for (int part = 0; part < partCount; part++) {
      Map<String, List<AnswerRow>> byPupil = new LinkedHashMap<>();
      readBack(part, byPupil);
      for (AnswerRow row : held.getOrDefault(part, List.of())) {
        byPupil.computeIfAbsent(row.pupil(), _ -> new ArrayList<>()).add(row);
      }
      held.remove(part);
      for (Map.Entry<String, List<AnswerRow>> pupil : byPupil.entrySet()) {
        taker.take(pupil.getKey(), pupil.getValue());
      }
    }
  }

  private void writeOut() throws IOException {
    for (Map.Entry<Integer, List<AnswerRow>> part : held.entrySet()) {
      Path file = parts.get(part.getKey());
      if (file == null) {
        file = Files.createTempFile("keepup", ".rows");
        file.toFile().deleteOnExit();
        parts.put(part.getKey(), file);
      }
      try (DataOutputStream out =
          new DataOutputStream(
              new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.APPEND)))) {
        for (AnswerRow row : part.getValue()) {
          out.writeInt(row.line());
          write(out, row.pupil());
          write(out, row.question());
          write(out, row.answer());
          write(out, row.date());
        }
      }
    }
    held.clear();
    heldRows = 0;
  }

  private void readBack(int part, Map<String, List<AnswerRow>> byPupil) throws IOException {
    Path file = parts.get(part);
    if (file == null) {
      return;
    }
    Map<String, String> shared = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      while (true) {
        in.mark(1);
        if (in.read() < 0) {
          return;
        }
        in.reset();
        int line = in.readInt();
        String pupil = shared.computeIfAbsent(read(in), text -> text);
        String question = shared.computeIfAbsent(read(in), text -> text);
        byPupil
            .computeIfAbsent(pupil, _ -> new ArrayList<>())
            .add(new AnswerRow(line, pupil, question, read(in), read(in)));
      }
    }
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String read(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (Path part : parts.values()) {
      Files.deleteIfExists(part);
    }
  }
}
