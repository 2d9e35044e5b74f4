package keepup.app.curriculum;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import keepup.app.timetable.SchoolYear;
import keepup.content.Curriculum;
import keepup.steps.Step;
import keepup.steps.StepId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// A school's schemes of work. Each change writes a whole scheme; the newest counts, and the others
/// stay as they were.
@Repository
@Transactional(readOnly = true)
class Schemes {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  /// A scheme as it was written.
  ///
  /// @param id `""` where nobody has written one and this is where to begin
  /// @param by who wrote it, or `""`
  /// @param moment when, in words, or `""`
  record Written(String id, Scheme scheme, String by, String moment) {
    boolean isWritten() {
      return !id.isEmpty();
    }
  }

  private record Head(UUID id, String by, String moment) {}

  private final JdbcClient jdbc;
  private final Curriculum curriculum;

  Schemes(JdbcClient jdbc, Curriculum curriculum) {
    this.jdbc = jdbc;
    this.curriculum = curriculum;
  }

  /// The scheme of a year group; where there is none for the school year, the order of the year
  /// before, else teaching order, spread over the weeks.
  Written get(int yearGroup, SchoolYear year) {
    return find(yearGroup, year).orElseGet(() -> new Written("", start(yearGroup, year), "", ""));
  }

  private Scheme start(int yearGroup, SchoolYear year) {
    List<StepId> order =
        find(yearGroup, year.previous())
            .map(before ->
                before.scheme().steps().stream()
                    .filter(step -> curriculum.steps().findStep(step).isPresent())
                    .toList())
            .orElseGet(() -> teachingOrder(yearGroup));
    return Scheme.spread(order, year);
  }

  /// The steps of a year group in teaching order.
  List<StepId> teachingOrder(int yearGroup) {
    return curriculum.steps().listSteps().stream()
        .filter(step -> step.year() == yearGroup)
        .map(Step::id)
        .toList();
  }

  private Optional<Written> find(int yearGroup, SchoolYear year) {
    return jdbc.sql(
            """
            select c.scheme_id, s.name, c.written_at
              from scheme_of_work c join staff s on s.school_id = c.school_id and s.staff_id = c.written_by
             where c.year_group = :year and c.begins = :begins
             order by c.sequence desc limit 1
            """)
        .param("year", yearGroup)
        .param("begins", year.begins())
        .query((row, _) ->
            new Head(
                row.getObject("scheme_id", UUID.class),
                row.getString("name"),
                MOMENT.format(row.getObject("written_at", OffsetDateTime.class))))
        .optional()
        .map(head -> new Written(head.id().toString(), read(head.id()), head.by(), head.moment()));
  }

  private Scheme read(UUID id) {
    return new Scheme(
        jdbc.sql(
                "select step_id, taught_from from scheme_step where scheme_id = :id order by number")
            .param("id", id)
            .query((row, _) ->
                new Scheme.Entry(
                    new StepId(row.getString("step_id")),
                    row.getObject("taught_from", LocalDate.class)))
            .list());
  }

  /// Writes a scheme down, which counts from now on.
  @Transactional
  void add(SignedIn person, int yearGroup, SchoolYear year, Scheme scheme) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into scheme_of_work (school_id, scheme_id, year_group, begins, written_by)
            values (:school, :id, :year, :begins, :by)
            """)
        .param("school", person.school().value())
        .param("id", id)
        .param("year", yearGroup)
        .param("begins", year.begins())
        .param("by", person.staff().value())
        .update();
    jdbc.sql(
            """
            insert into scheme_step (school_id, scheme_id, number, step_id, taught_from)
            select :school, :id, number, step_id, taught_from
              from unnest(:steps::text[], :days::date[]) with ordinality as given (step_id, taught_from, number)
            """)
        .param("school", person.school().value())
        .param("id", id)
        .param("steps", scheme.steps().stream().map(StepId::value).toArray(String[]::new))
        .param(
            "days",
            scheme.entries().stream().map(entry -> entry.from().toString()).toArray(String[]::new))
        .update();
  }
}
