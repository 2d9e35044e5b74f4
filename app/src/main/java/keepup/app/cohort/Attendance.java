package keepup.app.cohort;

import java.util.List;
import java.util.UUID;
import keepup.app.account.HubMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who was there on which day.
@Repository
public class Attendance {
  private final JdbcClient jdbc;

  Attendance(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// That somebody was there.
  public record Present(PartnerId partner, String dayId) {}

  /// Everybody of a cohort with every day on which they were there.
  @Transactional(readOnly = true)
  public List<Present> list(CohortId cohort) {
    return jdbc.sql(
            """
            select partner_id, day_id from (
              select distinct on (a.partner_id, a.day_id) a.partner_id, a.day_id, a.present
                from cohort_attendance a
                join cohort_partner r on r.hub_id = a.hub_id and r.partner_id = a.partner_id
                join cohort_place p on p.hub_id = r.hub_id and p.place_id = r.place_id
               where p.cohort_id = :cohort
               order by a.partner_id, a.day_id, a.sequence desc) newest
             where present
            """)
        .param("cohort", cohort.value())
        .query((row, _) ->
            new Present(
                new PartnerId(row.getObject("partner_id", UUID.class)), row.getString("day_id")))
        .list();
  }

  /// Notes whether somebody was there.
  @Transactional(propagation = Propagation.MANDATORY)
  public void note(HubMember person, PartnerId partner, String dayId, boolean present) {
    jdbc.sql(
            """
            insert into cohort_attendance (hub_id, partner_id, day_id, present, noted_by)
            values (:hub, :partner, :day, :present, :member)
            """)
        .param("hub", person.hub().value())
        .param("partner", partner.value())
        .param("day", dayId)
        .param("present", present)
        .param("member", person.member().value())
        .update();
  }
}
