package keepup.app.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The hubs and the people who work for them. A school's own transaction sees those of the hubs
/// that it takes part in.
@Repository
public class HubPeople {
  private static final String SELECT =
      """
      select m.hub_id, m.member_id, m.name, m.email, m.roles, m.left_at is not null as gone, h.name as hub_name
        from hub_member m join hub h using (hub_id)
      """;

  private final JdbcClient jdbc;
  private final EndedSessions sessions;

  HubPeople(JdbcClient jdbc, EndedSessions sessions) {
    this.jdbc = jdbc;
    this.sessions = sessions;
  }

  /// Somebody of a hub as lists show them.
  ///
  /// @param left whether they have left the hub
  public record Person(
      HubId hub,
      MemberId id,
      String name,
      String email,
      Set<HubRole> roles,
      boolean left,
      String hubName) {
    /// The roles are kept as they are now.
    public Person {
      roles = Set.copyOf(roles);
    }

    /// What they are, in words.
    public String words() {
      return roles.stream().sorted().map(HubRole::words).collect(Collectors.joining(", "));
    }
  }

  /// Whether the current hub is there.
  @Transactional(readOnly = true)
  public boolean hasHub(HubId hub) {
    return jdbc.sql("select count(*) from hub where hub_id = :id")
            .param("id", hub.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Adds a hub. Only inside [CurrentHub#in] of that very hub does the database let it in.
  @Transactional(propagation = Propagation.MANDATORY)
  public void addHub(HubId hub, String name, boolean national) {
    jdbc.sql("insert into hub (hub_id, kind, name) values (:id, :kind, :name)")
        .param("id", hub.value())
        .param("kind", national ? "national" : "hub")
        .param("name", name)
        .update();
  }

  /// Adds somebody.
  ///
  /// @param passwordHash made by [Passwords#hash]
  /// @param firstPassword whether they have to choose their own at the first sign-in
  @Transactional(propagation = Propagation.MANDATORY)
  public MemberId add(
      HubId hub,
      String name,
      String email,
      Collection<HubRole> roles,
      String passwordHash,
      boolean firstPassword) {
    var id = new MemberId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into hub_member (hub_id, member_id, name, email, roles)
            values (:hub, :id, :name, :email, string_to_array(:roles, ','))
            """)
        .param("hub", hub.value())
        .param("id", id.value())
        .param("name", name)
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .param("roles", roles.stream().map(HubRole::key).collect(Collectors.joining(",")))
        .update();
    jdbc.sql(
            """
            insert into hub_sign_in (hub_id, member_id, password_hash, first_password)
            values (:hub, :id, :hash, :first)
            """)
        .param("hub", hub.value())
        .param("id", id.value())
        .param("hash", passwordHash)
        .param("first", firstPassword)
        .update();
    return id;
  }

  /// Everybody whom the current hub, or the current school, sees; those who left last, by name.
  @Transactional(readOnly = true)
  public List<Person> list() {
    return jdbc.sql(
            SELECT + "order by m.left_at is not null, m.name collate \"en-GB-x-icu\", m.member_id")
        .query(HubPeople::row)
        .list();
  }

  /// Somebody whom the current hub, or the current school, sees.
  @Transactional(readOnly = true)
  public Optional<Person> find(MemberId id) {
    return jdbc.sql(SELECT + "where m.member_id = :id")
        .param("id", id.value())
        .query(HubPeople::row)
        .optional();
  }

  /// Gives other roles, and ends this person's sessions.
  @Transactional(propagation = Propagation.MANDATORY)
  public void changeRoles(MemberId id, Collection<HubRole> roles) {
    jdbc.sql("update hub_member set roles = string_to_array(:roles, ',') where member_id = :id")
        .param("roles", roles.stream().map(HubRole::key).collect(Collectors.joining(",")))
        .param("id", id.value())
        .update();
    sessions.end(id.toString());
  }

  /// Marks as left, so that they cannot sign in any more.
  @Transactional(propagation = Propagation.MANDATORY)
  public void leave(MemberId id) {
    jdbc.sql("update hub_member set left_at = now() where member_id = :id")
        .param("id", id.value())
        .update();
    sessions.end(id.toString());
  }

  /// Gives a password for the next sign-in, to be changed there. Somebody who had left is back.
  ///
  /// @param hash made by [Passwords#hash]
  @Transactional(propagation = Propagation.MANDATORY)
  public void giveFirstPassword(MemberId id, String hash) {
    jdbc.sql("update hub_member set left_at = null where member_id = :id")
        .param("id", id.value())
        .update();
    jdbc.sql(
            "update hub_sign_in set password_hash = :hash, first_password = true where member_id = :id")
        .param("hash", hash)
        .param("id", id.value())
        .update();
    sessions.end(id.toString());
  }

  /// What everybody of these keys is.
  static Set<HubRole> roles(ResultSet row) throws SQLException {
    return Arrays.stream((String[]) row.getArray("roles").getArray())
        .map(HubRole::of)
        .collect(Collectors.toSet());
  }

  private static Person row(ResultSet row, int number) throws SQLException {
    return new Person(
        new HubId(row.getObject("hub_id", UUID.class)),
        new MemberId(row.getObject("member_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        roles(row),
        row.getBoolean("gone"),
        row.getString("hub_name"));
  }
}
