package keepup.app.hub;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The schools that a hub works with; in a school's own transaction, that school's places in hubs.
@Repository
public class HubSchools {
  private static final String LETTERS = "BCDFGHJKLMNPQRSTVWXZ"; // no vowel: no word comes about
  private static final int LENGTH = 10;
  private static final String SELECT =
      """
      select s.hub_id, h.name as hub_name, s.hub_school_id, s.name, s.urn, s.joined_at,
             case when s.invited_at > now() - interval '60 days' then s.invitation end as open_invitation
        from hub_school s join hub h using (hub_id)
      """;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  HubSchools(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// All that the current hub, or the current school, sees, by name.
  @Transactional(readOnly = true)
  public List<HubSchool> list() {
    return jdbc.sql(
            SELECT
                + "where s.left_at is null order by s.name collate \"en-GB-x-icu\", s.hub_school_id")
        .query(HubSchools::row)
        .list();
  }

  /// One that the current hub, or the current school, sees.
  @Transactional(readOnly = true)
  public Optional<HubSchool> find(HubSchoolId id) {
    return jdbc.sql(SELECT + "where s.hub_school_id = :id")
        .param("id", id.value())
        .query(HubSchools::row)
        .optional();
  }

  /// The one with this number in the national register.
  @Transactional(readOnly = true)
  public Optional<HubSchool> findByUrn(int urn) {
    return jdbc.sql(SELECT + "where s.urn = :urn")
        .param("urn", urn)
        .query(HubSchools::row)
        .optional();
  }

  /// Adds a school to the current hub.
  ///
  /// @param urn its number in the national register, or null
  @Transactional(propagation = Propagation.MANDATORY)
  public HubSchoolId add(HubId hub, String name, @Nullable Integer urn) {
    var id = new HubSchoolId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into hub_school (hub_id, hub_school_id, name, urn)
            values (:hub, :id, :name, :urn::integer)
            """)
        .param("hub", hub.value())
        .param("id", id.value())
        .param("name", name)
        .param("urn", urn)
        .update();
    return id;
  }

  /// Makes a code with which one school joins; an older one of the same school is gone.
  @Transactional(propagation = Propagation.MANDATORY)
  public String invite(HubSchoolId id) {
    String code = makeCode();
    jdbc.sql(
            """
            update hub_school set invitation = :code, invited_at = now()
             where hub_school_id = :id and joined_school is null
            """)
        .param("code", code)
        .param("id", id.value())
        .update();
    return code;
  }

  /// Takes an invitation up for the current school.
  ///
  /// @param code as somebody typed it
  /// @return the hub's name; nothing where the code is no open invitation, or the school is there
  ///   already
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<String> join(SignedIn person, String code) {
    return jdbc.sql("select join_hub(:code, :adult)")
        .param("code", code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", ""))
        .param("adult", person.staff().value())
        .query((row, _) -> Optional.ofNullable(row.getString(1)))
        .single();
  }

  private String makeCode() {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return code.toString();
  }

  private static HubSchool row(ResultSet row, int number) throws SQLException {
    OffsetDateTime joined = row.getObject("joined_at", OffsetDateTime.class);
    return new HubSchool(
        new HubId(row.getObject("hub_id", UUID.class)),
        row.getString("hub_name"),
        new HubSchoolId(row.getObject("hub_school_id", UUID.class)),
        row.getString("name"),
        row.getObject("urn", Integer.class),
        row.getString("open_invitation"),
        joined == null ? null : joined.toInstant());
  }
}
