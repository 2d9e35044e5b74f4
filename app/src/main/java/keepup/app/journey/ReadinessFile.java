package keepup.app.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import keepup.content.Faults;
import keepup.content.Fields;
import keepup.content.Yaml;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads what a school asks itself from the file that came with the program.
@Configuration(proxyBeanMethods = false)
class ReadinessFile {
  private static final String FILE = "readiness.yaml";

  @Bean
  static Readiness readiness() {
    try (var in = ReadinessFile.class.getResourceAsStream("/keepup/app/courses/" + FILE)) {
      if (in == null) {
        throw new IllegalStateException("The program came without " + FILE + ".");
      }
      return read(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /// Reads a file of areas.
  ///
  /// @throws keepup.content.ContentFaults with all that is wrong, each with its line
  static Readiness read(String name, String text) {
    var faults = new Faults();
    List<Readiness.Area> areas = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Fields area :
        Yaml.readEntries(name, text, List.of("area", "name", "statements"), faults)) {
      List<Readiness.Statement> statements = new ArrayList<>();
      for (Fields one : area.blocks("statements", List.of("id", "says", "look-for"))) {
        if (!ids.add(one.text("id"))) {
          one.fault(
              one.lineOf("id"),
              "The id '%s' is there twice.".formatted(one.text("id")),
              "one of the two wants another?");
        }
        statements.add(
            new Readiness.Statement(one.text("id"), one.text("says"), one.text("look-for")));
      }
      if (statements.isEmpty()) {
        area.missing("statements");
      }
      areas.add(new Readiness.Area(area.text("area"), area.text("name"), statements));
    }
    faults.throwIfAny();
    return new Readiness(areas);
  }
}
