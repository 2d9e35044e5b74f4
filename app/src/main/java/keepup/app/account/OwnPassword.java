package keepup.app.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepup.app.design.FieldError;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Changes the password of whoever is signed in.
@Service
class OwnPassword {
  private final JdbcClient jdbc;
  private final Passwords passwords;
  private final EndedSessions sessions;
  private final SignInAttempts attempts;
  private final Audit audit;

  OwnPassword(
      JdbcClient jdbc,
      Passwords passwords,
      EndedSessions sessions,
      SignInAttempts attempts,
      Audit audit) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.sessions = sessions;
    this.attempts = attempts;
    this.audit = audit;
  }

  /// Changes it and ends this person's sessions on other devices; the list says what is wrong where
  /// nothing was changed. Guessing the old one is slowed down as at signing in.
  @Transactional
  public List<FieldError> change(
      SignedIn person, String old, String fresh, String again, String sessionId, String address) {
    var problems = new ArrayList<FieldError>();
    String wrong = passwords.problemWith(fresh);
    if (!wrong.isEmpty()) {
      problems.add(new FieldError("fresh", wrong));
    } else if (fresh.equals(old)) {
      problems.add(
          new FieldError("fresh", "This is the old password. Maybe three words that are new."));
    }
    if (!fresh.equals(again)) {
      problems.add(
          new FieldError("again", "The two new passwords differ. Maybe type the second anew."));
    }
    if (problems.isEmpty() && attempts.isTooMany(person.getName(), address)) {
      problems.add(
          new FieldError(
              "old", "There were too many attempts. Wait a quarter of an hour, then try again."));
    }
    if (!problems.isEmpty()) {
      return problems;
    }
    boolean right = findHash(person).filter(hash -> passwords.matches(old, hash)).isPresent();
    attempts.note(person.getName(), address, right);
    if (!right) {
      return List.of(
          new FieldError(
              "old", "This is not your password of now. Maybe the Caps Lock key is on."));
    }
    keep(person, passwords.hash(fresh));
    sessions.endOthers(person.staff(), sessionId);
    audit.note(person, "own password changed", person.staff().toString());
    return List.of();
  }

  private Optional<String> findHash(SignedIn person) {
    return jdbc.sql(
            "select password_hash from staff where staff_id = :id and left_at is null for update")
        .param("id", person.staff().value())
        .query(String.class)
        .optional();
  }

  private void keep(SignedIn person, String hash) {
    jdbc.sql("update staff set password_hash = :hash, first_password = false where staff_id = :id")
        .param("hash", hash)
        .param("id", person.staff().value())
        .update();
  }
}
