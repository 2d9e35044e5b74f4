package keepup.app.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The cohorts of the current hub; in a school's own transaction, those that the school is in.
@Repository
public class Cohorts {
  private static final String SELECT =
      """
      select c.hub_id, c.cohort_id, c.course_id, c.name, c.trainer_id, m.name as trainer, c.venue, c.places,
             c.price_pence, c.agreement, c.return_by
        from cohort c join hub_member m on m.hub_id = c.hub_id and m.member_id = c.trainer_id
      """;

  private final JdbcClient jdbc;

  Cohorts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All of them, the newest first.
  @Transactional(readOnly = true)
  public List<Cohort> list() {
    return jdbc.sql(SELECT + "order by c.made_at desc, c.cohort_id").query(this::row).list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Cohort> find(CohortId id) {
    return jdbc.sql(SELECT + "where c.cohort_id = :id")
        .param("id", id.value())
        .query(this::row)
        .optional();
  }

  /// Adds one to the current hub.
  @Transactional(propagation = Propagation.MANDATORY)
  public CohortId add(HubId hub, CohortPlan plan) {
    var id = new CohortId(UUID.randomUUID());
    with(
            jdbc.sql(
                """
                insert into cohort (hub_id, cohort_id, course_id, name, trainer_id, venue, places, price_pence, agreement,
                                    return_by)
                values (:hub, :id, :course, :name, :trainer, :venue, :places, :price, :agreement, :by)
                """),
            plan)
        .param("hub", hub.value())
        .param("id", id.value())
        .param("course", plan.courseId())
        .update();
    setDays(hub, id, plan);
    return id;
  }

  /// Sets everything but the course anew.
  @Transactional(propagation = Propagation.MANDATORY)
  public void change(Cohort cohort, CohortPlan plan) {
    with(
            jdbc.sql(
                """
                update cohort set name = :name, trainer_id = :trainer, venue = :venue, places = :places,
                       price_pence = :price, agreement = :agreement, return_by = :by
                 where cohort_id = :id
                """),
            plan)
        .param("id", cohort.id().value())
        .update();
    setDays(cohort.hub(), cohort.id(), plan);
  }

  private static JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql, CohortPlan plan) {
    return sql.param("name", plan.name())
        .param("trainer", plan.trainer().value())
        .param("venue", plan.venue())
        .param("places", plan.places())
        .param("price", plan.pricePence())
        .param("agreement", plan.agreement())
        .param("by", plan.returnBy());
  }

  private void setDays(HubId hub, CohortId id, CohortPlan plan) {
    plan.days()
        .forEach((day, date) ->
            jdbc.sql(
                    """
                    insert into cohort_day (hub_id, cohort_id, day_id, held_on) values (:hub, :id, :day, :date)
                    on conflict (hub_id, cohort_id, day_id) do update set held_on = excluded.held_on
                    """)
                .param("hub", hub.value())
                .param("id", id.value())
                .param("day", day)
                .param("date", date)
                .update());
  }

  private Cohort row(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("cohort_id", UUID.class);
    Map<String, LocalDate> days = new HashMap<>();
    jdbc.sql("select day_id, held_on from cohort_day where cohort_id = :id")
        .param("id", id)
        .query(day -> {
          days.put(day.getString("day_id"), day.getObject("held_on", LocalDate.class));
        });
    return new Cohort(
        new HubId(row.getObject("hub_id", UUID.class)),
        new CohortId(id),
        row.getString("course_id"),
        row.getString("name"),
        new MemberId(row.getObject("trainer_id", UUID.class)),
        row.getString("trainer"),
        row.getString("venue"),
        row.getInt("places"),
        row.getInt("price_pence"),
        row.getString("agreement"),
        row.getObject("return_by", LocalDate.class),
        days);
  }
}
