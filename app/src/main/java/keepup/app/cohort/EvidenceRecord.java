package keepup.app.cohort;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import keepup.app.account.StaffId;
import keepup.app.curriculum.StepWords;
import keepup.content.Curriculum;
import keepup.course.EvidenceKind;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Finds in the school's own record what two learning partners did. It names no child.
@Repository
public class EvidenceRecord {
  private final JdbcClient jdbc;
  private final Curriculum curriculum;
  private final StepWords words;
  private final ZoneId zone;

  EvidenceRecord(JdbcClient jdbc, Curriculum curriculum, StepWords words, java.time.Clock clock) {
    this.jdbc = jdbc;
    this.curriculum = curriculum;
    this.words = words;
    this.zone = clock.getZone();
  }

  /// What either partner did since a day, the oldest first; of interviews, those with the notes of
  /// both, and one a child.
  ///
  /// @param partners two adults of the current school
  @Transactional(readOnly = true)
  public List<Evidence.Item> list(EvidenceKind kind, List<StaffId> partners, LocalDate since) {
    return jdbc.sql(
            "select id, at, what, step from (" + select(kind) + ") found order by at, id limit 200")
        .param("both", partners.stream().map(StaffId::value).toList())
        .param("since", since.atStartOfDay(zone).toOffsetDateTime())
        .query((row, _) ->
            new Evidence.Item(
                row.getObject("at", OffsetDateTime.class).atZoneSameInstant(zone).toLocalDate(),
                text(row.getString("what"), row.getString("step")),
                href(kind, row.getObject("id", UUID.class))))
        .list();
  }

  private static String select(EvidenceKind kind) {
    return switch (kind) {
      case INTERVIEW ->
          """
          select distinct on (t.pupil_id) t.sitting_id as id, t.started_at as at, '' as what, l.step_id as step
            from sitting t
            join exit_check c on c.school_id = t.school_id and c.check_id = t.check_id
            join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
           where t.way = 'interview' and t.started_by in (:both) and t.started_at >= :since
             and (select count(distinct a.recorded_by) from answer a
                   where a.school_id = t.school_id and a.check_id = t.check_id and a.recorded_by in (:both)) = 2
           order by t.pupil_id, t.started_at
          """;
      case SITTING ->
          """
          select t.pupil_id as id, t.started_at as at, '' as what, l.step_id as step
            from sitting t
            join exit_check c on c.school_id = t.school_id and c.check_id = t.check_id
            join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
           where t.way = 'screen' and t.started_by in (:both) and t.started_at >= :since
          """;
      case PAPER_SET ->
          """
          select c.check_id as id, c.made_at as at, '' as what, l.step_id as step
            from exit_check c
            join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
           where l.aside and c.made_by in (:both) and c.made_at >= :since
             and not exists (select from sitting t where t.school_id = c.school_id and t.check_id = c.check_id)
             and exists (select from answer a where a.school_id = c.school_id and a.check_id = c.check_id)
          """;
      case EXIT_CHECK ->
          """
          select distinct on (c.lesson_id) c.check_id as id, c.made_at as at, '' as what, l.step_id as step
            from exit_check c
            join lesson l on l.school_id = c.school_id and l.lesson_id = c.lesson_id
           where not l.aside and c.made_by in (:both) and c.made_at >= :since
           order by c.lesson_id, c.sequence desc
          """;
      case SEQUENCE ->
          """
          select k.sequence_id as id, k.changed_at as at, k.title as what, k.step_id as step
            from kept_sequence k where k.made_by in (:both) and k.changed_at >= :since
          """;
      case SESSION -> SESSION.formatted("");
      case HANDOVER -> SESSION.formatted("and o.note <> ''");
      case SEQUENCE_SESSION ->
          """
          select s.session_id as id, min(o.recorded_at) as at, q.title as what, s.step_id as step
            from keep_up_session s
            join outcome o on o.school_id = s.school_id and o.session_id = s.session_id
            join lateral (select c.title, c.recipe, c.chosen_by from session_questions c
                           where c.school_id = s.school_id and c.session_id = s.session_id
                           order by c.sequence desc limit 1) q on q.recipe is not null and q.chosen_by in (:both)
           where o.recorded_by in (:both) and o.recorded_at >= :since
           group by s.session_id, q.title, s.step_id
          having count(distinct o.pupil_id) >= 2
          """;
      case OBSERVATION ->
          """
          select o.pupil_id as id, o.recorded_at as at, '' as what, o.step_id as step
            from observation o
           where o.seen_by in (:both) and o.says <> 'taken-back' and o.recorded_at >= :since
          """;
      case STARTER ->
          """
          select distinct on (e.at::date, e.subject) e.subject::uuid as id, e.at, 'a number-sense starter' as what,
                 '' as step
            from audit_entry e
           where e.action = 'starter shown' and e.staff_id in (:both) and e.at >= :since
           order by e.at::date, e.subject, e.at
          """;
      // Whoever may write it: for most classes that is the maths lead.
      case SCHEME ->
          """
          select distinct on (w.year_group) w.scheme_id as id, w.written_at as at,
                 'the scheme of work for Year ' || w.year_group as what, '' as step
            from scheme_of_work w
           where w.written_at >= :since
             and exists (select from class_adult a
                           join pupil p on p.school_id = a.school_id and p.class_id = a.class_id
                          where a.staff_id in (:both) and p.year_group = w.year_group and p.left_on is null)
           order by w.year_group, w.written_at desc
          """;
    };
  }

  private static final String SESSION =
      """
      select s.session_id as id, min(o.recorded_at) as at, '' as what, s.step_id as step
        from keep_up_session s
        join outcome o on o.school_id = s.school_id and o.session_id = s.session_id
       where o.recorded_by in (:both) and o.recorded_at >= :since %s
       group by s.session_id, s.step_id
      """;

  private String text(String what, String step) {
    String says =
        step.isEmpty()
            ? ""
            : curriculum
                .steps()
                .findStep(new StepId(step))
                .map(one -> words.word(one).step().says())
                .orElse(step);
    return what.isEmpty() ? says : says.isEmpty() ? what : "“" + what + "”: " + says;
  }

  private static String href(EvidenceKind kind, UUID id) {
    return switch (kind) {
      case INTERVIEW -> "/interviews/" + id + "/compare";
      case PAPER_SET, EXIT_CHECK -> "/checks/" + id;
      case SEQUENCE -> "/sequences";
      case SESSION, SEQUENCE_SESSION, HANDOVER -> "/sessions/" + id + "/outcomes";
      case SITTING, OBSERVATION -> "/children/" + id;
      case STARTER -> "/classes/" + id + "/starter";
      case SCHEME -> "/curriculum/scheme";
    };
  }
}
