package keepup.app.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The adults of a school, and the school itself.
@Repository
public class Staff {
  private static final String MEMBER =
      "select staff_id, name, email, role, left_at is not null as gone, first_password from staff ";
  private static final RowMapper<StaffMember> ROW =
      (row, _) ->
          new StaffMember(
              new StaffId(row.getObject("staff_id", UUID.class)),
              row.getString("name"),
              row.getString("email"),
              Role.of(row.getString("role")),
              row.getBoolean("gone"),
              row.getBoolean("first_password"));

  private final JdbcClient jdbc;

  Staff(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Whether nobody has set this installation up yet.
  public boolean isWaitingForFirstSchool() {
    return jdbc.sql("select has_no_school()").query(Boolean.class).single();
  }

  /// Whether the current school is there.
  @Transactional(readOnly = true)
  public boolean hasSchool(SchoolId school) {
    return jdbc.sql("select count(*) from school where school_id = :id")
            .param("id", school.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /// Adds a school. Only inside [CurrentSchool#in] of that very school does the database let it in.
  @Transactional(propagation = Propagation.MANDATORY)
  public void addSchool(SchoolId school, String name) {
    jdbc.sql("insert into school (school_id, name) values (:id, :name)")
        .param("id", school.value())
        .param("name", name)
        .update();
  }

  /// Adds an adult.
  ///
  /// @param passwordHash made by [Passwords#hash]
  @Transactional(propagation = Propagation.MANDATORY)
  public StaffId add(SchoolId school, String name, String email, Role role, String passwordHash) {
    var id = new StaffId(UUID.randomUUID());
    jdbc.sql(
            """
            insert into staff (school_id, staff_id, name, email, role, password_hash)
            values (:school, :id, :name, :email, :role, :hash)
            """)
        .param("school", school.value())
        .param("id", id.value())
        .param("name", name)
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .param("role", role.key())
        .param("hash", passwordHash)
        .update();
    return id;
  }

  /// Adds an adult with a password that they have to change at their first sign-in.
  @Transactional(propagation = Propagation.MANDATORY)
  public StaffId addWithFirstPassword(
      SchoolId school, String name, String email, Role role, String passwordHash) {
    StaffId id = add(school, name, email, role, passwordHash);
    jdbc.sql("update staff set first_password = true where staff_id = :id")
        .param("id", id.value())
        .update();
    return id;
  }

  /// The adults of the current school, those who left last, by name.
  @Transactional(readOnly = true)
  public List<StaffMember> list() {
    return jdbc.sql(MEMBER + "order by left_at is not null, name collate \"en-GB-x-icu\", staff_id")
        .query(ROW)
        .list();
  }

  /// An adult of the current school.
  @Transactional(readOnly = true)
  public Optional<StaffMember> find(StaffId id) {
    return jdbc.sql(MEMBER + "where staff_id = :id").param("id", id.value()).query(ROW).optional();
  }

  /// The adult of the current school with this e-mail.
  @Transactional(readOnly = true)
  public Optional<StaffMember> findByEmail(String email) {
    return jdbc.sql(MEMBER + "where email = :email")
        .param("email", email.strip().toLowerCase(Locale.ROOT))
        .query(ROW)
        .optional();
  }
}
