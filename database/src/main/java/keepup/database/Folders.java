package keepup.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders that are there whole or not at all: made under another name, then renamed.
final class Folders {

  private static final String UNFINISHED = ".unfinished-";

  private Folders() {}

  /// Fills a folder that does not yet exist.
  @FunctionalInterface
  interface Filling {
    void fill(Path folder) throws IOException, InterruptedException;
  }

  /// Makes `target` whole, unless it is there. What a run that was killed left behind is cleared
  /// away when `alone` says that nobody else can be at work on it.
  static void makeWhole(Path target, boolean alone, Filling filling)
      throws IOException, InterruptedException {
    if (Files.isDirectory(target)) {
      return;
    }
    Path parent = Files.createDirectories(target.resolveSibling("").normalize());
    String prefix = target.getFileName() + UNFINISHED;
    if (alone) {
      deleteAll(list(parent, prefix));
    }
    Path unfinished = Files.createTempDirectory(parent, prefix);
    filling.fill(unfinished);
    try {
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException notHere) {
      throw notHere;
    } catch (IOException madeByAnother) {
      if (!Files.isDirectory(target)) {
        throw madeByAnother;
      }
      delete(unfinished);
    }
  }

  private static List<Path> list(Path parent, String prefix) throws IOException {
    try (Stream<Path> paths = Files.list(parent)) {
      return paths.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
  }

  private static void deleteAll(List<Path> folders) throws IOException, InterruptedException {
    for (Path folder : folders) {
      delete(folder);
    }
  }

  /// Deletes a folder and all in it. Tries again where a program that is about to fail still adds
  /// files.
  static void delete(Path folder) throws IOException, InterruptedException {
    for (int attempt = 1; Files.exists(folder); attempt++) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(path);
        }
      } catch (DirectoryNotEmptyException | UncheckedIOException changing) {
        if (attempt == 20) {
          throw changing;
        }
        Thread.sleep(100);
      }
    }
  }
}
