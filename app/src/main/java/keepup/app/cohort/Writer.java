package keepup.app.cohort;

import java.util.UUID;
import keepup.app.account.HubMember;
import keepup.app.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Who puts a row into a table that a hub and a school share: an adult of the school for that
/// school, or somebody of the hub who notes what is on paper. The database lets nobody write in the
/// other's name.
public final class Writer {
  private final @Nullable UUID school;
  private final @Nullable UUID adult;
  private final @Nullable UUID member;

  private Writer(@Nullable UUID school, @Nullable UUID adult, @Nullable UUID member) {
    this.school = school;
    this.adult = adult;
    this.member = member;
  }

  /// An adult of a school.
  public static Writer of(SignedIn person) {
    return new Writer(person.school().value(), person.staff().value(), null);
  }

  /// Somebody of a hub.
  public static Writer of(HubMember person) {
    return new Writer(null, null, person.member().value());
  }

  /// Fills `school`, `adult` and `member`.
  JdbcClient.StatementSpec with(JdbcClient.StatementSpec sql) {
    return sql.param("school", school).param("adult", adult).param("member", member);
  }
}
