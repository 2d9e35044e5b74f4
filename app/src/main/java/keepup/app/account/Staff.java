package keepup.app.account;

import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The adults of a school, and the school itself.
@Repository
public class Staff {
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
}
