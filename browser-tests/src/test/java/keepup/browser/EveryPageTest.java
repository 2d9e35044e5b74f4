package keepup.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page that a person of the demo school can reach by following links, looked at the way
/// different readers meet it. Of pages that are the same but for an id, a step or what was asked
/// for, each role looks at one; pages that are the same for everybody are looked at once.
class EveryPageTest {
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern STEP =
      Pattern.compile("(?<=/curriculum/steps/|[?&]step=)[a-z0-9.-]+");
  private static final Pattern SAME_FOR_ALL =
      Pattern.compile(
          "/(design|family|stories|curriculum/(map|mixed|workshops|steps/STEP/(sequence|slips)))\\b.*");
  private static final Set<String> SEEN_BY_ANYBODY = new HashSet<>();
  private static final int ALIKE = 1;
  private static final int MOST_PAGES = 130;

  private static final Path TABLES = Path.of("target", "pages");

  @ParameterizedTest(name = "{1}")
  @CsvSource({
    "head, the head",
    "maths, the maths lead",
    "year3, a teacher",
    "ta2, a teaching assistant",
    "lead@larkfield.example, a hub lead",
    "organiser@larkfield.example, an organiser of a hub",
    "evaluator@national.example, a national evaluator"
  })
  void no_page_is_hard_to_read_to_reach_or_to_load(String user, String who) throws IOException {
    List<String> faults = new ArrayList<>();
    List<String> table = new ArrayList<>();
    try (Person person = Person.of(user, 1280, 800)) {
      try (var visit = new PageVisit(person)) {
        crawl(visit, faults, table);
      }
    }
    Files.createDirectories(TABLES);
    Files.write(TABLES.resolve(user + ".txt"), table);
    System.out.println("The pages of " + who + ":\n" + String.join("\n", table));
    assertThat(faults).isEmpty();
  }

  private static void crawl(PageVisit visit, List<String> faults, List<String> table) {
    Deque<String> waiting = new ArrayDeque<>(List.of("/"));
    if (SEEN_BY_ANYBODY.add("/design")) { // no page leads there
      waiting.add("/design");
    }
    Set<String> known = new HashSet<>(waiting);
    Map<String, Integer> alike = new LinkedHashMap<>();
    while (!waiting.isEmpty()) {
      String path = waiting.removeFirst();
      PageVisit.Seen seen = visit.look(path);
      faults.addAll(seen.faults());
      table.add("%6.1f kB  %-28s  %s".formatted(seen.bytes() / 1000.0, seen.title(), path));
      for (String link : seen.links()) {
        String shape =
            STEP.matcher(ID.matcher(link).replaceAll("ID"))
                .replaceAll("STEP")
                .replaceAll("=[^&]*", "=N")
                .replaceAll("/workshops/\\d/.*", "/workshops/ONE")
                .replaceAll("/national-register/\\d+", "/national-register/URN")
                .replaceAll("/family/.*", "/family/CODE");
        boolean wanted = !SAME_FOR_ALL.matcher(shape).matches() || SEEN_BY_ANYBODY.add(shape);
        if (known.add(link) && wanted && alike.merge(shape, 1, Integer::sum) <= ALIKE) {
          waiting.add(link);
        }
      }
      assertThat(table).as("pages found from /").hasSizeLessThan(MOST_PAGES);
    }
  }
}
