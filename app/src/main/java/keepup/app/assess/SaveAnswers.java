package keepup.app.assess;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import keepup.app.account.SignedIn;
import keepup.app.lesson.Taking;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says which answers can be kept, and keeps what devices send. When this returns, the transaction
/// has been committed and the device may say "saved at school".
@Component
class SaveAnswers {
  static final int LONGEST = 200;

  /// A reason why an answer can never be kept.
  private record Rule(Predicate<Typed> bad, String why, String maybe) {}

  private final Answers answers;

  SaveAnswers(Answers answers) {
    this.answers = answers;
  }

  /// Adds answers in their order: all of them or none.
  ///
  /// @param check one that this person may see
  /// @throws RefusedAnswers where one of them cannot be kept
  @Transactional
  void save(SignedIn person, Taking check, List<Typed> typed) {
    for (Rule rule : rules(check)) {
      refuse(typed, rule);
    }
    if (answers.add(person, check.check(), typed) < typed.size()) {
      refuse(typed, otherUnderTheSameId(check, typed));
    }
  }

  /// The answers that can never be kept, and why.
  Map<UUID, String> refused(Taking check, List<Typed> typed) {
    return refused(typed, rules(check));
  }

  /// The answers whose id stands for another one; asked after adding, where not all were new.
  Map<UUID, String> refusedAfter(Taking check, List<Typed> typed) {
    return refused(typed, List.of(otherUnderTheSameId(check, typed)));
  }

  private static Map<UUID, String> refused(List<Typed> typed, List<Rule> rules) {
    Map<UUID, String> refused = new LinkedHashMap<>();
    for (Rule rule : rules) {
      typed.stream()
          .filter(rule.bad())
          .forEach(one -> refused.putIfAbsent(one.id(), rule.why() + " " + rule.maybe()));
    }
    return refused;
  }

  private static List<Rule> rules(Taking check) {
    Set<UUID> children = check.children();
    Set<Integer> numbers = check.numbers();
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(
            one -> !children.contains(one.pupil()),
            "A child of these answers is not in this class.",
            "Maybe the register changed while you typed; reload the page to see who is in the class."));
    rules.add(
        new Rule(
            one -> !numbers.contains(one.number()),
            "This check has %d questions, and an answer is for another.".formatted(numbers.size()),
            "Maybe the page is an old one; reload it."));
    rules.add(
        new Rule(
            one -> one.given() != null && one.given().length() > LONGEST,
            "An answer is longer than %d letters.".formatted(LONGEST),
            "Maybe more than one answer was pasted into a box."));
    rules.add(
        new Rule(
            one -> one.given() != null && one.given().chars().anyMatch(Character::isISOControl),
            "An answer holds signs that cannot be shown.",
            "Maybe it was pasted; type it instead."));
    return rules;
  }

  /// An id that stands for another answer already would be passed over in silence: say so instead.
  private Rule otherUnderTheSameId(Taking check, List<Typed> typed) {
    Map<UUID, Typed> kept =
        answers
            .listSent(check.check(), new HashSet<>(typed.stream().map(Typed::id).toList()))
            .stream()
            .collect(Collectors.toMap(Typed::id, Function.identity()));
    return new Rule(
        one -> {
          Typed there = kept.get(one.id());
          return there == null || !there.saysTheSame(one);
        },
        "An answer carries the number of another one.",
        "Maybe type it once more.");
  }

  private static void refuse(List<Typed> typed, Rule rule) {
    List<UUID> refused = typed.stream().filter(rule.bad()).map(Typed::id).distinct().toList();
    if (!refused.isEmpty()) {
      throw new RefusedAnswers(HttpStatus.UNPROCESSABLE_CONTENT, rule.why(), rule.maybe(), refused);
    }
  }
}
