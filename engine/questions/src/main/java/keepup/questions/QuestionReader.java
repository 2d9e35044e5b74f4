package keepup.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a question as a teacher types it: an equation (`304 - 187`, `□ + 5 = 12`, `3/4 + 1/8`) or
/// a wording of one of the forms (`Round 3,472 to the nearest 100`).
public final class QuestionReader {
  private static final int LONGEST = 400;
  private static final Pattern BOX = Pattern.compile("[^\\p{ASCII}£×÷−–½¼¾]|[_\\[?]");

  private final List<ReadableForm> forms;

  /// Made for the first question that is no equation.
  private volatile @Nullable Map<String, List<Wording>> byWord;

  private record Wording(ReadableForm form, int number, Set<String> needed) {}

  /// @param forms the wordings that can be read besides equations
  public QuestionReader(List<ReadableForm> forms) {
    this.forms = List.copyOf(forms);
  }

  /// The wordings by the rarest word that each needs, so that few are tried on a question; `""` has
  /// those that need no word.
  private Map<String, List<Wording>> byWord() {
    Map<String, List<Wording>> made = byWord;
    if (made == null) {
      made = index();
      byWord = made;
    }
    return made;
  }

  private Map<String, List<Wording>> index() {
    Map<String, Integer> often = new HashMap<>();
    for (ReadableForm form : forms) {
      form.needed().forEach(words -> words.forEach(word -> often.merge(word, 1, Integer::sum)));
    }
    Map<String, List<Wording>> index = new HashMap<>();
    for (ReadableForm form : forms) {
      for (int number = 0; number < form.needed().size(); number++) {
        Set<String> needed = form.needed().get(number);
        String rarest =
            needed.stream()
                .min(Comparator.comparingInt((String word) -> often.getOrDefault(word, 0)))
                .orElse("");
        index
            .computeIfAbsent(rarest, _ -> new ArrayList<>())
            .add(new Wording(form, number, needed));
      }
    }
    return index;
  }

  /// Reads a text; it never throws, whatever is in the text.
  public Reading read(String text) {
    if (text.length() > LONGEST) {
      return new Reading.Unread(
          "The question is %,d characters long; at most %d can be read."
              .formatted(text.length(), LONGEST),
          "Maybe two columns of the file have run together.");
    }
    Reading equation = EquationReader.read(text);
    boolean read = equation instanceof Reading.Read;
    if (read && !BOX.matcher(text).find()) {
      return equation;
    }
    String plain = PhraseText.plain(text);
    if (read && plain.indexOf('□') < 0) {
      return equation;
    }
    Optional<Question> question = find(plain);
    if (read) {
      return question.<Reading>map(Reading.Read::new).orElse(equation);
    }
    if (question.isEmpty()) {
      question = findReworded(PhraseText.variants(PhraseText.withoutOpening(plain)));
    }
    if (question.isPresent()) {
      return new Reading.Read(question.get());
    }
    return hasWords(plain) ? unread(PhraseText.withoutOpening(plain)) : equation;
  }

  private Optional<Question> findReworded(Iterable<String> variants) {
    for (String variant : variants) {
      for (String other : Rewording.list(variant)) {
        Optional<Question> question = findReworded(other);
        if (question.isPresent()) {
          return question;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Question> findReworded(String text) {
    return EquationReader.read(text) instanceof Reading.Read(Question question)
        ? Optional.of(question)
        : find(PhraseText.plain(text));
  }

  private Optional<Question> find(String plain) {
    for (String variant : PhraseText.variants(PhraseText.withoutOpening(plain))) {
      Optional<Task> task = findTask(variant);
      if (task.isPresent()) {
        return task.map(QuestionReader::meant);
      }
    }
    return Optional.empty();
  }

  /// The calculation in it, where the form names one, such as `245 + 178` for a story.
  private static Question meant(Task task) {
    return task.findReadAs().map(EquationReader::read).orElse(new Reading.Read(task))
            instanceof Reading.Read(Question question)
        ? question
        : task;
  }

  private record Match(int weight, Task task) {}

  private Optional<Task> findTask(String plain) {
    List<Match> matches = new ArrayList<>();
    Set<String> words = new LinkedHashSet<>(List.of(Phrase.WORDS.split(plain, -1)));
    words.add("");
    for (String word : words) {
      for (Wording wording : byWord().getOrDefault(word, List.of())) {
        if (words.containsAll(wording.needed)) {
          Phrase phrase = wording.form.phrase(wording.number);
          findTask(wording.form.form().get(), phrase, plain)
              .ifPresent(task -> matches.add(new Match(phrase.weight(), task)));
        }
      }
    }
    return matches.stream().max(Comparator.comparingInt(Match::weight)).map(Match::task);
  }

  private static Optional<Task> findTask(Form form, Phrase phrase, String plain) {
    return phrase
        .find(plain)
        .filter(values -> values.keySet().containsAll(form.slots().keySet()))
        .flatMap(values -> Task.find(form, values))
        .filter(Task::canBeWritten);
  }

  private static boolean hasWords(String plain) {
    return plain.chars().filter(Character::isLetter).count() > 2;
  }

  /// Names the wording that shares most words.
  private Reading unread(String plain) {
    Set<String> words = new HashSet<>(List.of(plain.split("[^\\p{L}]+", -1)));
    Phrase nearest = null;
    double best = 0.34;
    for (ReadableForm form : forms) {
      Phrase phrase = form.phrase(0);
      Set<String> said =
          new HashSet<>(
              List.of(
                  PhraseText.plain(phrase.text().replaceAll("\\{[^}]*\\}", " "))
                      .split("[^\\p{L}]+", -1)));
      said.remove("");
      long shared = said.stream().filter(words::contains).count();
      double like = (double) shared / Math.max(1, Math.max(said.size(), words.size()));
      if (like > best) {
        best = like;
        nearest = phrase;
      }
    }
    return new Reading.Unread(
        "The words '%s' are no question that can be read."
            .formatted(plain.length() <= 60 ? plain : plain.substring(0, 60) + "…"),
        nearest == null
            ? "Maybe write it as a calculation, such as 304 - 187 or □ + 5 = 12."
            : "Maybe write it in this way: " + nearest.text().replaceAll("\\{[^}]*\\}", "…"));
  }
}
