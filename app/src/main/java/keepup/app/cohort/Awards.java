package keepup.app.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The certificates of the current hub; in a school's own transaction, those of its people.
@Repository
public class Awards {
  private static final String SELECT =
      """
      select a.award_id, a.partner_id, a.title, a.awarded_on, a.exception, a.badge, e.why
        from cohort_award a
        left join cohort_award_end e on e.hub_id = a.hub_id and e.award_id = a.award_id
      """;

  private final JdbcClient jdbc;

  Awards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those of a cohort, the oldest first.
  @Transactional(readOnly = true)
  public List<Award> list(CohortId cohort) {
    return jdbc.sql(
            SELECT
                + """
                  join cohort_partner r on r.hub_id = a.hub_id and r.partner_id = a.partner_id
                  join cohort_place p on p.hub_id = r.hub_id and p.place_id = r.place_id
                 where p.cohort_id = :cohort order by a.awarded_at, a.award_id
                """)
        .param("cohort", cohort.value())
        .query(Awards::row)
        .list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Award> find(AwardId id) {
    return jdbc.sql(SELECT + "where a.award_id = :id")
        .param("id", id.value())
        .query(Awards::row)
        .optional();
  }

  /// The one of somebody that stands.
  @Transactional(readOnly = true)
  public Optional<Award> findOf(PartnerId partner) {
    return jdbc
        .sql(SELECT + "where a.partner_id = :id order by a.awarded_at desc")
        .param("id", partner.value())
        .query(Awards::row)
        .list()
        .stream()
        .filter(Award::stands)
        .findFirst();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(
      HubMember person,
      AwardId id,
      PartnerId partner,
      String title,
      String exception,
      String badge,
      LocalDate on) {
    jdbc.sql(
            """
            insert into cohort_award (hub_id, award_id, partner_id, title, exception, badge, awarded_by, awarded_on)
            values (:hub, :id, :partner, :title, :exception, :badge, :member, :on)
            """)
        .param("hub", person.hub().value())
        .param("id", id.value())
        .param("partner", partner.value())
        .param("title", title)
        .param("exception", exception)
        .param("badge", badge)
        .param("member", person.member().value())
        .param("on", on)
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void end(HubMember person, AwardId id, String why) {
    jdbc.sql(
            """
            insert into cohort_award_end (hub_id, award_id, why, ended_by) values (:hub, :id, :why, :member)
            on conflict do nothing
            """)
        .param("hub", person.hub().value())
        .param("id", id.value())
        .param("why", why)
        .param("member", person.member().value())
        .update();
  }

  /// What anybody may know of a certificate's number.
  ///
  /// @param stands whether it is still good
  record Standing(String title, LocalDate on, boolean stands) {}

  /// Of whatever hub.
  Optional<Standing> findStanding(AwardId id) {
    return jdbc.sql("select title, awarded_on, ended_at from find_award(:id)")
        .param("id", id.value())
        .query((row, _) ->
            new Standing(
                row.getString("title"),
                row.getObject("awarded_on", LocalDate.class),
                row.getObject("ended_at") == null))
        .optional();
  }

  private static Award row(ResultSet row, int number) throws SQLException {
    return new Award(
        new AwardId(row.getObject("award_id", UUID.class)),
        new PartnerId(row.getObject("partner_id", UUID.class)),
        row.getString("title"),
        row.getObject("awarded_on", LocalDate.class),
        row.getString("exception"),
        row.getString("badge"),
        row.getString("why"));
  }
}
