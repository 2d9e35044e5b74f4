package keepup.app.national;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The folder in which the last report lies: `national` in the data folder. Whoever keeps the
/// server runs the job and leaves it there; no page writes it.
@Component
public class NationalReports {
  private static final Logger LOG = LoggerFactory.getLogger(NationalReports.class);

  private final Path folder;

  NationalReports(@Value("${keepup.data}") Path data) {
    folder = data.resolve("national");
  }

  /// The last report, or nothing where none can be read.
  Optional<NationalReport> findLast() {
    Path file = folder.resolve("report.csv");
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    try (Reader lines = Files.newBufferedReader(file)) {
      return Optional.of(ReportReader.read(lines));
    } catch (IOException | RuntimeException e) {
      LOG.warn("The national report in {} cannot be read.", folder, e);
      return Optional.empty();
    }
  }

  /// The last report on paper.
  Optional<Path> findPdf() {
    return Optional.of(folder.resolve("report.pdf")).filter(Files::isReadable);
  }

  /// Leaves a report there, where none is.
  ///
  /// @param lines as `./keepup national report` writes them
  public void begin(String lines) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve("report.csv");
    if (!Files.exists(file)) {
      Files.writeString(file, lines);
    }
  }
}
