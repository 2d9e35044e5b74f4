package keepup.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads the curriculum from its text files.
public final class CurriculumFiles {
  private static final String BUILT_IN = "curriculum/";

  private CurriculumFiles() {}

  /// Reads and checks a folder with `VERSION`, `steps/*.yaml` and `misconceptions/*.yaml`. Every
  /// kind is tried with its parameters and every worked example is recomputed.
  ///
  /// @throws ContentFaults with all that is wrong
  /// @throws UncheckedIOException if a file cannot be opened
  public static Curriculum read(Path folder) {
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
      return new CurriculumReader(true)
          .read(
              Files.readString(version).strip(),
              files(folder.resolve("steps")),
              files(folder.resolve("misconceptions")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the curriculum that came with the program. The build has tried its kinds and recomputed
  /// its examples, so that this only reads and links.
  public static Curriculum readBuiltIn() {
    List<SourceFile> steps = new ArrayList<>();
    List<SourceFile> misconceptions = new ArrayList<>();
    resource("index.txt")
        .lines()
        .filter(name -> !name.isBlank())
        .sorted()
        .forEach(name ->
            (name.startsWith("steps/") ? steps : misconceptions)
                .add(new SourceFile(name, resource(name))));
    return new CurriculumReader(false).read(resource("VERSION").strip(), steps, misconceptions);
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

  private static String resource(String name) {
    try (InputStream in = CurriculumFiles.class.getResourceAsStream(BUILT_IN + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "The program was built without its curriculum file %s.".formatted(name));
      }
      return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
