package keepup.planning;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.steps.StepId;

/// A day written as a few lines of text, and a plan as one string.
///
///     child ann 20        a child and the minutes already received
///     need ann add.ten 0.5 [misconception]
///     adult TA 40 [not=STEP] [away=SLOT]
///     slot 09:10 20
///     apart ann ben
///     groups 4 6
final class DayText {
  private DayText() {}

  static Day read(String text) {
    Map<String, Integer> minutes = new LinkedHashMap<>();
    Map<String, List<Need>> needs = new LinkedHashMap<>();
    List<Adult> adults = new ArrayList<>();
    List<Slot> slots = new ArrayList<>();
    List<Apart> apart = new ArrayList<>();
    int[] groups = {Rules.USUAL.idealGroup(), Rules.USUAL.largestGroup()};
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      String[] word = line.strip().split(" +", -1);
      switch (word[0]) {
        case "child" -> {
          minutes.put(word[1], Integer.parseInt(word[2]));
          needs.put(word[1], new ArrayList<>());
        }
        case "need" ->
            needs
                .computeIfAbsent(word[1], _ -> new ArrayList<>())
                .add(
                    new Need(
                        new StepId(word[2]),
                        word.length > 4 ? word[4] : "",
                        Double.parseDouble(word[3]),
                        "A check showed that " + word[2] + " is not yet secure."));
        case "adult" ->
            adults.add(
                new Adult(
                    word[1],
                    Integer.parseInt(word[2]),
                    marked(word, "away="),
                    marked(word, "not=").stream().map(StepId::new).collect(Collectors.toSet())));
        case "slot" ->
            slots.add(new Slot(word[1], LocalTime.parse(word[1]), Integer.parseInt(word[2])));
        case "apart" -> apart.add(new Apart(word[1], word[2]));
        case "groups" -> {
          groups[0] = Integer.parseInt(word[1]);
          groups[1] = Integer.parseInt(word[2]);
        }
        default -> throw new IllegalArgumentException("What is '" + line + "'?");
      }
    }
    List<Child> children =
        minutes.entrySet().stream()
            .map(each ->
                new Child(
                    each.getKey(), needs.getOrDefault(each.getKey(), List.of()), each.getValue()))
            .toList();
    return new Day(
        children,
        adults,
        slots,
        List.of(),
        apart,
        List.of(),
        List.of(),
        List.of(),
        Rules.USUAL.withGroups(groups[0], groups[1]));
  }

  private static Set<String> marked(String[] words, String mark) {
    return Arrays.stream(words)
        .filter(word -> word.startsWith(mark))
        .map(word -> word.substring(mark.length()))
        .collect(Collectors.toSet());
  }

  /// `09:10 TA add.ten ann ben | out: cai`.
  static String plan(String text) {
    DayPlan plan = Planner.greedy().plan(read(text));
    String sessions =
        plan.sessions().stream()
            .map(session ->
                "%s %s %s%s %s"
                    .formatted(
                        session.slot().start(),
                        session.adult().key(),
                        session.step(),
                        session.misconception().isEmpty() ? "" : "/" + session.misconception(),
                        String.join(" ", session.children())))
            .collect(Collectors.joining(", "));
    String out =
        plan.leftOut().stream().map(DayPlan.LeftOut::child).collect(Collectors.joining(" "));
    return sessions + " | out:" + (out.isEmpty() ? "" : " " + out);
  }

  static String whyLeftOut(String text) {
    return Planner.greedy().plan(read(text)).leftOut().stream()
        .map(left -> left.child() + ": " + left.why())
        .collect(Collectors.joining("\n"));
  }
}
