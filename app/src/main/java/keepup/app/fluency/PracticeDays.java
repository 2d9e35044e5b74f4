package keepup.app.fluency;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import keepup.app.account.SignedIn;
import keepup.app.school.Pupil;
import keepup.fluency.Answered;
import keepup.fluency.ChildFacts;
import keepup.fluency.FactSet;
import keepup.fluency.Fsrs;
import keepup.fluency.Practice;
import keepup.fluency.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A child's practice on a day that has been, for a school that is made up: asked as a device asks,
/// and kept as what a device sends is kept.
@Component
public class PracticeDays {
  private final FactAnswers answers;
  private final KeepFacts keep;

  PracticeDays(FactAnswers answers, KeepFacts keep) {
    this.answers = answers;
    this.keep = keep;
  }

  /// What a child says to a task.
  ///
  /// @param given the number, or [Answered#NOT_YET]
  /// @param helped whether the child looked at the way to it first
  public record Said(int given, boolean helped) {}

  /// Keeps a practice; nothing where the child practised on that day or later already.
  ///
  /// @param person an adult of the child's class
  /// @param day not more than 30 days ago: what is older is not taken from a device either
  /// @param most how many tasks the child does
  @Transactional
  public void keep(
      SignedIn person, Pupil pupil, LocalDate day, int most, Function<Task, Said> child) {
    List<Answered> before = answers.list(pupil.id());
    int on = Math.toIntExact(day.toEpochDay());
    if (!before.isEmpty() && before.getLast().day() >= on) {
      return;
    }
    FactSet set = FactSet.ofYear(pupil.yearGroup());
    ChildFacts facts = ChildFacts.of(Fsrs.published(), set.assumed(), before);
    List<Task> tasks =
        Practice.usual().plan(facts, set.facts(), on, pupil.id().value().getLeastSignificantBits());
    List<SentFact> sent = new ArrayList<>();
    for (Task task : tasks.stream().limit(most).toList()) {
      Said said = child.apply(task);
      sent.add(
          new SentFact(
              id(pupil, day, sent.size()),
              pupil.id().value(),
              task.fact().id(),
              said.given() == Answered.NOT_YET ? null : said.given(),
              said.helped(),
              null,
              day.toString()));
    }
    keep.keep(person, sent);
  }

  private static UUID id(Pupil pupil, LocalDate day, int number) {
    return UUID.nameUUIDFromBytes(
        "%s/%s/fact/%d".formatted(pupil.id(), day, number).getBytes(StandardCharsets.UTF_8));
  }
}
