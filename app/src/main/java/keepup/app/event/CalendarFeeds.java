package keepup.app.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import keepup.app.account.HubId;
import keepup.app.account.HubMember;
import keepup.app.account.MemberId;
import keepup.app.account.SchoolId;
import keepup.app.account.SignedIn;
import keepup.app.account.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Secret addresses of calendars, one a person. The database knows the hash of a token only; a new
/// one takes the place of the old.
@Repository
class CalendarFeeds {
  private static final int BYTES = 24;

  private final JdbcClient jdbc;
  private final SecureRandom random = new SecureRandom();

  CalendarFeeds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whose calendar it is.
  sealed interface Owner {
    /// Of an adult of a school.
    record OfStaff(SchoolId school, StaffId staff) implements Owner {}

    /// Of somebody of a hub.
    record OfHub(HubId hub, MemberId member) implements Owner {}
  }

  /// @return the token, which is not kept
  @Transactional
  public String make(SignedIn person) {
    String token = makeToken();
    jdbc.sql(
            """
            insert into staff_calendar (school_id, staff_id, token_hash) values (:school, :staff, :hash)
            on conflict (school_id, staff_id) do update set token_hash = excluded.token_hash, made_at = now()
            """)
        .param("school", person.school().value())
        .param("staff", person.staff().value())
        .param("hash", hash(token))
        .update();
    return token;
  }

  /// @return the token, which is not kept
  @Transactional
  public String make(HubMember person) {
    String token = makeToken();
    jdbc.sql(
            """
            insert into hub_calendar (hub_id, member_id, token_hash) values (:hub, :member, :hash)
            on conflict (hub_id, member_id) do update set token_hash = excluded.token_hash, made_at = now()
            """)
        .param("hub", person.hub().value())
        .param("member", person.member().value())
        .param("hash", hash(token))
        .update();
    return token;
  }

  @Transactional
  public void revoke(SignedIn person) {
    jdbc.sql("delete from staff_calendar where staff_id = :id")
        .param("id", person.staff().value())
        .update();
  }

  @Transactional
  public void revoke(HubMember person) {
    jdbc.sql("delete from hub_calendar where member_id = :id")
        .param("id", person.member().value())
        .update();
  }

  @Transactional(readOnly = true)
  public boolean has(SignedIn person) {
    return jdbc.sql("select count(*) from staff_calendar where staff_id = :id")
            .param("id", person.staff().value())
            .query(Integer.class)
            .single()
        > 0;
  }

  @Transactional(readOnly = true)
  public boolean has(HubMember person) {
    return jdbc.sql("select count(*) from hub_calendar where member_id = :id")
            .param("id", person.member().value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Whose calendar a token opens.
  public Optional<Owner> find(String token) {
    return jdbc.sql("select * from find_calendar(:hash)")
        .param("hash", hash(token))
        .query((row, _) -> {
          UUID hub = row.getObject("hub_id", UUID.class);
          return hub == null
              ? (Owner)
                  new Owner.OfStaff(
                      new SchoolId(row.getObject("school_id", UUID.class)),
                      new StaffId(row.getObject("staff_id", UUID.class)))
              : new Owner.OfHub(
                  new HubId(hub), new MemberId(row.getObject("member_id", UUID.class)));
        })
        .optional();
  }

  private String makeToken() {
    var bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
