package keepup.app.account;

import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
  private final HubAudit hubAudit;

  OwnPassword(
      JdbcClient jdbc,
      Passwords passwords,
      EndedSessions sessions,
      SignInAttempts attempts,
      Audit audit,
      HubAudit hubAudit) {
    this.jdbc = jdbc;
    this.passwords = passwords;
    this.sessions = sessions;
    this.attempts = attempts;
    this.audit = audit;
    this.hubAudit = hubAudit;
  }

  /// Changes it and ends this person's sessions on other devices; the list says what is wrong where
  /// nothing was changed. Guessing the old one is slowed down as at signing in.
  @Transactional
  public List<FieldError> change(
      Principal person, String old, String fresh, String again, String sessionId, String address) {
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
    sessions.endOthers(person.getName(), sessionId);
    note(person);
    return List.of();
  }

  private void note(Principal person) {
    String action = "own password changed";
    switch (person) {
      case SignedIn adult -> audit.note(adult, action, adult.getName());
      case HubMember member -> hubAudit.note(member, action, member.getName());
      default -> throw new IllegalStateException("Nobody of ours: " + person);
    }
  }

  private Optional<String> findHash(Principal person) {
    return jdbc.sql(
            person instanceof HubMember
                ? """
                select password_hash from hub_sign_in i join hub_member m using (hub_id, member_id)
                 where member_id = :id and left_at is null for update of i
                """
                : "select password_hash from staff where staff_id = :id and left_at is null for update")
        .param("id", UUID.fromString(person.getName()))
        .query(String.class)
        .optional();
  }

  private void keep(Principal person, String hash) {
    jdbc.sql(
            person instanceof HubMember
                ? "update hub_sign_in set password_hash = :hash, first_password = false where member_id = :id"
                : "update staff set password_hash = :hash, first_password = false where staff_id = :id")
        .param("hash", hash)
        .param("id", UUID.fromString(person.getName()))
        .update();
  }
}
