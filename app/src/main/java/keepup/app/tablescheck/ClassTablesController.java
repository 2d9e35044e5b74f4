package keepup.app.tablescheck;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.account.Audit;
import keepup.app.account.SignedIn;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.Pupil;
import keepup.app.school.PupilId;
import keepup.app.school.SchoolClass;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What a class's practice says: the tables to teach next, the facts that are missing, who
/// practised.
@Controller
class ClassTablesController {
  static final ZoneId SCHOOL = ZoneId.of("Europe/London");

  private final Roster roster;
  private final Practices practices;
  private final TableAnswers answers;
  private final Helps helps;
  private final Evidence evidence;
  private final SchoolDay day;
  private final Audit audit;

  ClassTablesController(
      Roster roster,
      Practices practices,
      TableAnswers answers,
      Helps helps,
      Evidence evidence,
      SchoolDay day,
      Audit audit) {
    this.roster = roster;
    this.practices = practices;
    this.answers = answers;
    this.helps = helps;
    this.evidence = evidence;
    this.day = day;
    this.audit = audit;
  }

  /// A child of the class, in the register's order.
  ///
  /// @param last the newest go, or null
  record Row(Pupil child, @Nullable Practice last, String accuracy, String helps) {
    /// `Thursday 19 November, with 6 seconds`.
    String lastInWords() {
      if (last == null) {
        return "not yet";
      }
      return Told.day(last.begunAt())
          + (last.timed().hasLimit() ? ", with 6 seconds" : ", without a time limit");
    }
  }

  @GetMapping("/classes/{classId}/tables-check")
  @Transactional
  public String page(
      @AuthenticationPrincipal SignedIn person, @PathVariable UUID classId, Model model) {
    SchoolClass schoolClass = roster.getClass(person, classId);
    audit.note(person, "tables check practice seen", classId.toString());
    List<Pupil> children = roster.list(schoolClass);
    List<PupilId> ids = children.stream().map(Pupil::id).toList();
    OffsetDateTime since = since(day);
    Map<PupilId, Practice> last = new LinkedHashMap<>();
    practices.list(ids, since).forEach(one -> last.putIfAbsent(one.pupil(), one));
    Map<PupilId, Accuracy> accuracy = evidence.list(ids);
    Map<PupilId, Set<Help>> chosen = helps.list(ids);
    model
        .addAttribute("schoolClass", schoolClass)
        .addAttribute("person", person)
        .addAttribute("tables", ClassTables.of(answers.list(ids, since)))
        .addAttribute(
            "rows",
            children.stream()
                .map(one -> {
                  Accuracy own = accuracy.get(one.id());
                  return new Row(
                      one,
                      last.get(one.id()),
                      own == null ? "" : own.words(),
                      Help.inWords(chosen.getOrDefault(one.id(), Set.of())));
                })
                .toList());
    return "tablescheck/ClassPage";
  }

  /// The beginning of what counts now.
  static OffsetDateTime since(SchoolDay day) {
    return day.today().minusDays(Evidence.DAYS).atStartOfDay(SCHOOL).toOffsetDateTime();
  }
}
