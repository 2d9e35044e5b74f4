package keepup.app.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.SignedIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The targets of pairs, kept in their school.
@Repository
public class Targets {
  private final JdbcClient jdbc;

  Targets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// As they stand now, the oldest first.
  @Transactional(readOnly = true)
  public List<Target> list(PlaceId place) {
    return jdbc.sql(
            """
            select target_id, says, sign, look_again, state from (
              select distinct on (target_id) *, min(sequence) over (partition by target_id) as first
                from course_target where place_id = :place order by target_id, sequence desc) newest
             order by first
            """)
        .param("place", place.value())
        .query((row, _) ->
            new Target(
                row.getObject("target_id", UUID.class),
                row.getString("says"),
                row.getString("sign"),
                row.getObject("look_again", LocalDate.class),
                Target.State.find(row.getString("state")).orElseThrow()))
        .list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Target> find(PlaceId place, UUID id) {
    return list(place).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /// Writes a target, or writes it anew under its id.
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(SignedIn person, PlaceId place, Target target) {
    jdbc.sql(
            """
            insert into course_target (school_id, entry_id, target_id, place_id, says, sign, look_again, state, written_by)
            values (:school, gen_random_uuid(), :id, :place, :says, :sign, :again::date, :state, :adult)
            """)
        .param("school", person.school().value())
        .param("id", target.id())
        .param("place", place.value())
        .param("says", target.says())
        .param("sign", target.sign())
        .param("again", target.lookAgain().orElse(null))
        .param("state", target.state().key())
        .param("adult", person.staff().value())
        .update();
  }
}
