package keepup.content;

import java.io.IOException;
import java.nio.file.Path;

/// Run by the build: checks the folder `curriculum/` and packs it beside the classes.
public final class Pack {
  private Pack() {}

  /// @param folders the curriculum's, and the one to write to
  public static void main(String[] folders) throws IOException {
    try {
      CurriculumFiles.pack(Path.of(folders[0]), Path.of(folders[1]));
    } catch (ContentFaults faults) {
      System.err.println(faults.getMessage());
      System.exit(2);
    }
  }
}
