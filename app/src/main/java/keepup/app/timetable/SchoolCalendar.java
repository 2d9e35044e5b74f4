package keepup.app.timetable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keepup.app.account.SignedIn;
import keepup.app.timetable.OpenDays.HalfTerm;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The half-terms and closed days that the school's office entered.
@Repository
@Transactional(readOnly = true)
public class SchoolCalendar {
  private final JdbcClient jdbc;

  SchoolCalendar(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The days on which children come, of every school year that was entered.
  public OpenDays openDays() {
    List<HalfTerm> terms =
        jdbc.sql(
                "select begins, number, first_day, last_day from school_term order by begins, number")
            .query((row, _) ->
                new HalfTerm(
                    row.getInt("begins"),
                    row.getInt("number"),
                    row.getObject("first_day", LocalDate.class),
                    row.getObject("last_day", LocalDate.class)))
            .list();
    Map<LocalDate, String> closed = new LinkedHashMap<>();
    jdbc.sql("select day, why from closed_day order by day")
        .query(row -> {
          closed.put(row.getObject("day", LocalDate.class), row.getString("why"));
        });
    return new OpenDays(terms, closed);
  }

  /// Writes a school year anew.
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(
      SignedIn person, SchoolYear year, List<HalfTerm> terms, Map<LocalDate, String> closed) {
    jdbc.sql("delete from school_term where begins = :begins")
        .param("begins", year.begins())
        .update();
    jdbc.sql("delete from closed_day where day between :first and :last")
        .param("first", year.first())
        .param("last", year.last())
        .update();
    for (HalfTerm term : terms) {
      jdbc.sql("insert into school_term values (:school, :begins, :number, :first, :last)")
          .param("school", person.school().value())
          .param("begins", year.begins())
          .param("number", term.number())
          .param("first", term.first())
          .param("last", term.last())
          .update();
    }
    closed.forEach((day, why) ->
        jdbc.sql("insert into closed_day values (:school, :day, :why)")
            .param("school", person.school().value())
            .param("day", day)
            .param("why", why)
            .update());
  }
}
