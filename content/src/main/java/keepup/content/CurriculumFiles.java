package keepup.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the curriculum from its text files.
public final class CurriculumFiles {
  /// The tests try all seeds; a build only needs to know that the files are sound.
  private static final int SEEDS_WHEN_PACKED = 10;

  private CurriculumFiles() {}

  /// Reads and checks a folder with `VERSION`, `steps/*.yaml`, `questions/*.yaml` and
  /// `misconceptions/*.yaml`. Every kind is tried with its parameters and every worked example is
  /// recomputed.
  ///
  /// @throws ContentFaults with all that is wrong
  /// @throws UncheckedIOException if a file cannot be opened
  public static Curriculum read(Path folder) {
    return read(folder, Trials.SEEDS);
  }

  /// Reads and checks a folder, with so many questions of each step tried.
  ///
  /// @param seeds one or more
  /// @throws ContentFaults with all that is wrong
  /// @throws UncheckedIOException if a file cannot be opened
  public static Curriculum read(Path folder, int seeds) {
    try {
      Path version = folder.resolve("VERSION");
      if (!Files.isRegularFile(version)) {
        throw new ContentFaults(
            List.of(
                new Fault(
                    version.toString(),
                    1,
                    "There is no file VERSION, so this is no curriculum folder.",
                    "the folder that holds steps/ and misconceptions/ was meant?")));
      }
      CurriculumReader reader = new CurriculumReader(seeds);
      reader.readExtras(
          reader.compose(files(folder.resolve("codes"))),
          reader.compose(file(folder.resolve("sources.yaml"))),
          reader.compose(file(folder.resolve("everyday-words.yaml"))));
      return reader.read(
          Files.readString(version).strip(),
          reader.compose(files(folder.resolve("steps"))),
          reader.compose(files(folder.resolve("misconceptions"))),
          reader.compose(files(folder.resolve("questions"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the curriculum that came with the program. The build has composed its YAML and the tests
  /// have tried its kinds and recomputed its examples, so that this only links: the command line
  /// starts in a fraction of a second.
  public static Curriculum readBuiltIn() {
    try (InputStream in = CurriculumFiles.class.getResourceAsStream(PackedCurriculum.NAME)) {
      if (in == null) {
        throw new IllegalStateException("The program was built without its curriculum.");
      }
      return CurriculumReader.link(PackedCurriculum.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes a folder's files in the form in which they come with the program; the build runs this.
  ///
  /// @throws ContentFaults if the folder is not fit to use
  public static void pack(Path folder, Path into) throws IOException {
    read(folder, SEEDS_WHEN_PACKED);
    CurriculumReader reader = new CurriculumReader(SEEDS_WHEN_PACKED);
    List<PackedKind> kinds = new ArrayList<>();
    for (ComposedFile questions : reader.compose(files(folder.resolve("questions")))) {
      kinds.addAll(PackedKind.listOf(questions, new Faults()));
    }
    PackedCurriculum packed =
        new PackedCurriculum(
            Files.readString(folder.resolve("VERSION")).strip(),
            PackedCurriculum.pack(reader.compose(files(folder.resolve("steps")))),
            PackedCurriculum.pack(reader.compose(files(folder.resolve("misconceptions")))),
            kinds);
    Files.createDirectories(into);
    try (OutputStream out = Files.newOutputStream(into.resolve(PackedCurriculum.NAME))) {
      packed.write(out);
    }
  }

  private static List<SourceFile> file(Path path) throws IOException {
    return Files.isRegularFile(path)
        ? List.of(new SourceFile(path.toString(), Files.readString(path)))
        : List.of();
  }

  private static List<SourceFile> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        files.add(new SourceFile(path.toString(), Files.readString(path)));
      }
      return files;
    }
  }
}
