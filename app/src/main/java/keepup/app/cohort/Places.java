package keepup.app.cohort;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.HubMember;
import keepup.app.account.StaffId;
import keepup.app.hub.HubSchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The places of schools in the cohorts of the current hub; in a school's own transaction, its own.
@Repository
public class Places {
  private static final String SELECT =
      """
      select p.hub_id, p.place_id, p.cohort_id, p.hub_school_id, s.name, s.joined_school is not null as joined,
             p.left_at is not null as gone, g.name as signed_name, g.signed_on, g.agreement,
             g.noted_by is not null as on_paper,
             coalesce((select y.paid from cohort_payment y where y.hub_id = p.hub_id and y.place_id = p.place_id
                        order by y.sequence desc limit 1), false) as paid
        from cohort_place p
        join hub_school s on s.hub_id = p.hub_id and s.hub_school_id = p.hub_school_id
        left join lateral (select * from cohort_signature g where g.hub_id = p.hub_id and g.place_id = p.place_id
                            order by g.recorded_at desc, g.signature_id limit 1) g on true
      """;

  private final JdbcClient jdbc;

  Places(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Those of a cohort that are still in it, by the schools' names.
  @Transactional(readOnly = true)
  public List<Place> list(CohortId cohort) {
    return jdbc.sql(
            SELECT
                + """
                where p.cohort_id = :cohort and p.left_at is null
                order by s.name collate "en-GB-x-icu", p.place_id
                """)
        .param("cohort", cohort.value())
        .query(this::row)
        .list();
  }

  /// All that the current hub or school sees, the newest first.
  @Transactional(readOnly = true)
  public List<Place> listAll() {
    return jdbc.sql(SELECT + "where p.left_at is null order by p.added_at desc, p.place_id")
        .query(this::row)
        .list();
  }

  /// One of them.
  @Transactional(readOnly = true)
  public Optional<Place> find(PlaceId id) {
    return jdbc.sql(SELECT + "where p.place_id = :id and p.left_at is null")
        .param("id", id.value())
        .query(this::row)
        .optional();
  }

  /// Gives a school a place; one that gave its place up has it back.
  @Transactional(propagation = Propagation.MANDATORY)
  public PlaceId add(HubId hub, CohortId cohort, HubSchoolId school) {
    return new PlaceId(
        jdbc.sql(
                """
                insert into cohort_place (hub_id, place_id, cohort_id, hub_school_id)
                values (:hub, gen_random_uuid(), :cohort, :school)
                on conflict (hub_id, cohort_id, hub_school_id) do update set left_at = null
                returning place_id
                """)
            .param("hub", hub.value())
            .param("cohort", cohort.value())
            .param("school", school.value())
            .query(UUID.class)
            .single());
  }

  /// Takes a place back; what was noted of it stays.
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(PlaceId id) {
    jdbc.sql("update cohort_place set left_at = now() where place_id = :id")
        .param("id", id.value())
        .update();
  }

  /// Notes that the price is paid, or not after all.
  @Transactional(propagation = Propagation.MANDATORY)
  public void pay(HubMember person, PlaceId id, boolean paid) {
    jdbc.sql(
            """
            insert into cohort_payment (hub_id, place_id, paid, noted_by) values (:hub, :id, :paid, :member)
            """)
        .param("hub", person.hub().value())
        .param("id", id.value())
        .param("paid", paid)
        .param("member", person.member().value())
        .update();
  }

  /// Puts a signature under the agreement as it reads now.
  @Transactional(propagation = Propagation.MANDATORY)
  public void sign(Writer writer, Place place, Cohort cohort, String name, LocalDate on) {
    writer
        .with(
            jdbc.sql(
                """
                insert into cohort_signature (hub_id, signature_id, place_id, name, signed_on, agreement, joined_school,
                                              signed_by, noted_by)
                values (:hub, gen_random_uuid(), :place, :name, :on, :agreement, :school::uuid, :adult::uuid, :member::uuid)
                """))
        .param("hub", cohort.hub().value())
        .param("place", place.id().value())
        .param("name", name)
        .param("on", on)
        .param("agreement", cohort.agreement())
        .update();
  }

  /// Names a partner; whoever had this part before has it no longer.
  ///
  /// @param adult an adult of the writer's own school; null where a trainer lists somebody
  @Transactional(propagation = Propagation.MANDATORY)
  public PartnerId name(
      Writer writer,
      HubId hub,
      PlaceId place,
      Part part,
      String name,
      String email,
      @Nullable StaffId adult) {
    var id = new PartnerId(UUID.randomUUID());
    writer
        .with(
            jdbc.sql(
                """
                insert into cohort_partner (hub_id, partner_id, place_id, part, name, email, joined_school, staff_id, noted_by)
                values (:hub, :id, :place, :part, :name, :email, :school::uuid, :staff::uuid, :member::uuid)
                """))
        .param("hub", hub.value())
        .param("id", id.value())
        .param("place", place.value())
        .param("part", part.key())
        .param("name", name)
        .param("email", email)
        .param("staff", adult == null ? null : adult.value())
        .update();
    return id;
  }

  /// Puts the name or the e-mail of somebody right whom a trainer listed.
  @Transactional(propagation = Propagation.MANDATORY)
  public void correct(PartnerId id, String name, String email) {
    jdbc.sql("update cohort_partner set name = :name, email = :email where partner_id = :id")
        .param("name", name)
        .param("email", email)
        .param("id", id.value())
        .update();
  }

  private Place row(ResultSet row, int number) throws SQLException {
    var id = new PlaceId(row.getObject("place_id", UUID.class));
    String signed = row.getString("signed_name");
    return new Place(
        id,
        new CohortId(row.getObject("cohort_id", UUID.class)),
        new HubSchoolId(row.getObject("hub_school_id", UUID.class)),
        row.getString("name"),
        row.getBoolean("joined"),
        row.getBoolean("gone"),
        row.getBoolean("paid"),
        signed == null
            ? null
            : new Place.Signed(
                signed,
                row.getObject("signed_on", LocalDate.class),
                row.getString("agreement"),
                row.getBoolean("on_paper")),
        partners(id));
  }

  private List<Partner> partners(PlaceId place) {
    return jdbc.sql(
            """
            select distinct on (part) partner_id, part, name, email, staff_id
              from cohort_partner where place_id = :place order by part desc, sequence desc
            """)
        .param("place", place.value())
        .query((row, _) -> {
          UUID adult = row.getObject("staff_id", UUID.class);
          return new Partner(
              new PartnerId(row.getObject("partner_id", UUID.class)),
              place,
              Part.of(row.getString("part")),
              row.getString("name"),
              row.getString("email"),
              adult == null ? null : new StaffId(adult));
        })
        .list();
  }
}
