package keepup.app.register;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.design.Choice;
import keepup.app.school.RegisterEntry;
import keepup.app.school.SchoolRegister.Known;

/// Which child of the school each line of a register is about. What a UPN or a whole name with the
/// date of birth settles is settled; what is only likely is asked, never guessed.
final class SameChild {
  private final Map<RegisterEntry, Known> same = new LinkedHashMap<>();
  private final List<Question> questions = new ArrayList<>();
  private final Map<String, String> answers;
  private final Set<Known> free;

  /// A child of the school who may be one of the file.
  ///
  /// @param known as the school has them
  /// @param entry as the file has them
  /// @param why it is asked, one sentence
  /// @param canDiffer whether both can be at the school at once
  record Question(Known known, RegisterEntry entry, String why, boolean canDiffer) {
    static final String YES = "same";
    static final String NO = "other";

    /// The name of its field.
    String field() {
      return "same-%s-%08x".formatted(known.id(), entry.key().hashCode());
    }

    List<Choice> choices(Map<String, String> answers) {
      String given = answers.getOrDefault(field(), "");
      Choice yes =
          Choice.of(YES, "Yes, the same child", given.equals(YES))
              .hinting("What was recorded stays with the child.");
      Choice no = Choice.of(NO, "No, another child", given.equals(NO));
      return canDiffer ? List.of(yes, no) : List.of(yes);
    }

    /// `Ada Smith, born 2018-03-02, in 3 Hazel`.
    static String words(RegisterEntry entry) {
      return "%s %s, born %s, in %s"
          .formatted(
              entry.legalForename(), entry.legalSurname(), entry.bornOn(), entry.className());
    }
  }

  private SameChild(List<RegisterEntry> entries, List<Known> known, Map<String, String> answers) {
    this.answers = answers;
    this.free = new HashSet<>(known);
    byUpn(entries, known);
    byNameAndBirth(entries, known);
    likely(entries, known);
  }

  static SameChild of(List<RegisterEntry> entries, List<Known> known, Map<String, String> answers) {
    return new SameChild(entries, known, answers);
  }

  /// The child of the school that a line is about, if there is one.
  Optional<Known> find(RegisterEntry entry) {
    return Optional.ofNullable(same.get(entry));
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  private void byUpn(List<RegisterEntry> entries, List<Known> known) {
    Map<String, Known> upns = new HashMap<>();
    known.forEach(one -> {
      if (one.entry().upn() != null) {
        upns.put(one.entry().upn(), one);
      }
    });
    for (RegisterEntry entry : entries) {
      Known one = entry.upn() == null ? null : upns.get(entry.upn());
      if (one != null && isSomebodyElse(one.entry(), entry)) {
        ask(
            one,
            entry,
            "Both have the UPN %s, and hardly anything else is the same.".formatted(entry.upn()),
            false);
      } else if (one != null) {
        take(entry, one);
      }
    }
  }

  private static boolean isSomebodyElse(RegisterEntry before, RegisterEntry now) {
    int alike =
        (isAlike(before.legalForename(), now.legalForename()) ? 1 : 0)
            + (isAlike(before.legalSurname(), now.legalSurname()) ? 1 : 0)
            + (before.bornOn().equals(now.bornOn()) ? 1 : 0);
    return alike < 1;
  }

  /// Where one of the two has no UPN yet, or no more, and no other child has the name and birthday.
  private void byNameAndBirth(List<RegisterEntry> entries, List<Known> known) {
    Map<String, List<RegisterEntry>> named =
        entries.stream().collect(Collectors.groupingBy(SameChild::nameAndBirth));
    Map<String, List<Known>> there =
        known.stream().collect(Collectors.groupingBy(one -> nameAndBirth(one.entry())));
    for (RegisterEntry entry : entries) {
      List<Known> candidates =
          there.getOrDefault(nameAndBirth(entry), List.of()).stream()
              .filter(free::contains)
              .toList();
      if (!isSettled(entry)
          && candidates.size() == 1
          && named.getOrDefault(nameAndBirth(entry), List.of()).size() == 1
          && (entry.upn() == null || candidates.getFirst().entry().upn() == null)) {
        take(entry, candidates.getFirst());
      }
    }
  }

  private void likely(List<RegisterEntry> entries, List<Known> known) {
    List<Known> inOrder = new ArrayList<>(known);
    inOrder.sort(Comparator.comparing(Known::left));
    for (RegisterEntry entry : entries) {
      boolean settled = isSettled(entry);
      for (int i = 0; !settled && i < inOrder.size(); i++) {
        Known one = inOrder.get(i);
        String why = why(one.entry(), entry);
        if (free.contains(one) && !why.isEmpty()) {
          settled = !ask(one, entry, why, true).equals(Question.NO);
        }
      }
    }
  }

  private static String why(RegisterEntry before, RegisterEntry now) {
    boolean forename =
        isAlike(before.legalForename(), now.legalForename())
            || isAlike(before.preferredForename(), now.preferredForename());
    boolean surname =
        isAlike(before.legalSurname(), now.legalSurname())
            || isAlike(before.preferredSurname(), now.preferredSurname());
    boolean born = before.bornOn().equals(now.bornOn());
    if (born && forename && surname) {
      return "Name and date of birth are the same, and the UPN is another.";
    }
    if (born && (forename || surname)) {
      return "The date of birth and the %s are the same, and the %s is another."
          .formatted(forename ? "forename" : "surname", forename ? "surname" : "forename");
    }
    return forename && surname ? "The name is the same, and the date of birth is another." : "";
  }

  private boolean isSettled(RegisterEntry entry) {
    return same.containsKey(entry)
        || questions.stream().anyMatch(question -> question.entry().equals(entry));
  }

  /// What is answered to it so far.
  private String ask(Known known, RegisterEntry entry, String why, boolean canDiffer) {
    Question question = new Question(known, entry, why, canDiffer);
    questions.add(question);
    String given = answers.getOrDefault(question.field(), "");
    if (given.equals(Question.YES)) {
      same.put(entry, known);
    }
    if (!given.equals(Question.NO) || !canDiffer) {
      free.remove(known);
    }
    return given;
  }

  private void take(RegisterEntry entry, Known known) {
    same.put(entry, known);
    free.remove(known);
  }

  private static String nameAndBirth(RegisterEntry entry) {
    return fold(entry.legalForename()) + "|" + fold(entry.legalSurname()) + "|" + entry.bornOn();
  }

  private static boolean isAlike(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /// A name without case, accents, spaces and signs.
  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("[^\\p{L}]", "")
        .toLowerCase(Locale.ROOT);
  }
}
