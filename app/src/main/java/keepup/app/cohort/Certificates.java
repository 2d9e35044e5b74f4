package keepup.app.cohort;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.badge.Badges;
import keepup.app.shell.PdfPrinter;
import keepup.course.Course;
import keepup.course.Course.Strand;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives certificates, and prints them.
@Service
public class Certificates {
  /// In a template the sign in front would begin a command.
  static final String PAGE = "@page { size: A4 landscape; margin: 14mm; }";

  private static final String PAPER = "cohort/CertificatePaper.jte";

  private final Awards awards;
  private final Badges badges;
  private final PdfPrinter printer;
  private final Clock clock;

  Certificates(Awards awards, Badges badges, PdfPrinter printer, Clock clock) {
    this.awards = awards;
    this.badges = badges;
    this.printer = printer;
    this.clock = clock;
  }

  /// Gives somebody the certificate, with its badge.
  ///
  /// @param exception why, though something is missing; `""` where nothing is
  @Transactional(propagation = Propagation.MANDATORY)
  public AwardId give(HubMember person, Partner partner, Course course, String exception) {
    var id = new AwardId(UUID.randomUUID());
    String badge =
        badges.sign(
            new Badges.Earned(
                id.value(),
                partner.name(),
                partner.email(),
                person.hubName(),
                course.title(),
                course.summary(),
                criteria(course, exception)),
            clock.instant());
    awards.add(person, id, partner.id(), course.title(), exception, badge, LocalDate.now(clock));
    return id;
  }

  /// A page of paper, with the days on which the partner was there.
  byte[] print(Award award, Partner partner, Progress progress, Cohort cohort, String hub) {
    Course course = progress.course();
    List<String> days =
        course.days().stream()
            .filter(day -> progress.attended(partner, day.id()))
            .map(day ->
                day.title()
                    + cohort.findDate(day.id()).map(on -> ", " + InWords.day(on)).orElse(""))
            .toList();
    return printer
        .print(
            PAPER,
            Map.of(
                "name", partner.name(),
                "school", progress.place().name(),
                "title", course.title(),
                "days", days,
                "strands", course.strands().stream().map(Strand::name).toList(),
                "hub", hub,
                "trainer", cohort.trainerName(),
                "on", InWords.day(award.on()),
                "number", award.id().toString()))
        .bytes();
  }

  private static String criteria(Course course, String exception) {
    String all =
        "For this a learning partner attends %s, does %s in school with the other, and writes %s."
            .formatted(
                InWords.count(course.days().size(), "day", "days"),
                InWords.count(course.gapTasks().size(), "task", "tasks"),
                InWords.count(course.reflections().size(), "reflection", "reflections"));
    return exception.isEmpty() ? all : all + " The trainer made an exception in writing.";
  }
}
