package keepup.app.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.app.account.SignedIn;
import keepup.course.Course.Reflection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts portfolios together.
@Service
class Portfolios {
  private final SchoolCourses courses;
  private final Writings writings;
  private final Targets targets;
  private final Awards awards;

  Portfolios(SchoolCourses courses, Writings writings, Targets targets, Awards awards) {
    this.courses = courses;
    this.writings = writings;
    this.targets = targets;
    this.awards = awards;
  }

  /// Of the partner who is looking.
  @Transactional(readOnly = true)
  public Portfolio of(SignedIn person, Mine mine, Partner me) {
    List<Portfolio.Part> days =
        mine.course().days().stream()
            .map(day ->
                new Portfolio.Part(
                    day.title(),
                    mine.cohort().findDate(day.id()).map(InWords::day).orElse("")
                        + (mine.progress().attended(me, day.id()) ? ": there" : ": not there yet")))
            .toList();
    List<Portfolio.Part> tasks =
        courses.tasks(mine).stream()
            .map(task ->
                new Portfolio.Part(
                    task.task().title(),
                    (task.done() ? "Done" : "Not done yet")
                        + task.evidence().stream()
                            .map(one -> one.items().size() + " × " + one.kind().says())
                            .collect(java.util.stream.Collectors.joining(", ", ": ", "."))))
            .toList();
    return new Portfolio(
        me.name(),
        mine.place().name(),
        mine.course().title(),
        mine.hub(),
        mine.cohort().trainerName(),
        days,
        tasks,
        texts(person, mine),
        targets.list(mine.place().id()).stream()
            .map(target ->
                new Portfolio.Part(
                    target.says(),
                    target.state().words() + (target.sign().isEmpty() ? "" : ". " + target.sign())))
            .toList(),
        awards
            .findOf(me.id())
            .map(award -> InWords.day(award.on()) + ", number " + award.id())
            .orElse(""));
  }

  private List<Portfolio.Text> texts(SignedIn person, Mine mine) {
    List<Portfolio.Text> texts = new ArrayList<>();
    for (Reflection reflection : mine.course().reflections()) {
      Optional<List<String>> answers = writings.find(person.staff(), mine.place().id(), reflection);
      if (answers.isPresent()) {
        texts.add(
            new Portfolio.Text(
                reflection.title(),
                Writings.isTogether(reflection) ? "Written by the pair" : "My own",
                Board.lines(answers.get(), reflection.prompts())));
      }
    }
    return texts;
  }
}
