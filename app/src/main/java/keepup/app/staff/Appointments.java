package keepup.app.staff;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepup.app.account.Audit;
import keepup.app.account.Passwords;
import keepup.app.account.Role;
import keepup.app.account.SignedIn;
import keepup.app.account.Staff;
import keepup.app.account.StaffChanges;
import keepup.app.account.StaffId;
import keepup.app.account.StaffMember;
import keepup.app.design.FieldError;
import keepup.app.school.ClassId;
import keepup.app.school.Classes;
import keepup.app.school.SchoolClass;
import keepup.app.shell.NotHereException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds adults to the school and changes what they are. Only a head makes or changes a head, and
/// nobody changes or marks as left themselves: so a school always keeps a head.
@Service
class Appointments {
  private final Staff staff;
  private final StaffChanges changes;
  private final Classes classes;
  private final Passwords passwords;
  private final Audit audit;

  Appointments(
      Staff staff, StaffChanges changes, Classes classes, Passwords passwords, Audit audit) {
    this.staff = staff;
    this.changes = changes;
    this.classes = classes;
    this.passwords = passwords;
    this.audit = audit;
  }

  /// What came of adding somebody: a first password to show once, or what is wrong.
  record Added(String firstPassword, List<FieldError> problems) {}

  @Transactional
  public Added add(SignedIn person, StaffForm form) {
    changes.lock();
    List<FieldError> problems = form.problems();
    if (!problems.isEmpty()) {
      return new Added("", problems);
    }
    var there = staff.findByEmail(form.email());
    if (there.isPresent()) {
      return new Added("", List.of(new FieldError("email", isThere(there.get()))));
    }
    Role role = Role.of(form.role());
    requireMayChange(person, role);
    String first = passwords.makeFirst();
    StaffId id =
        staff.addWithFirstPassword(
            person.school(), form.name(), form.email(), role, passwords.hash(first));
    classes.setAdult(person.school(), id, known(person, form.classIds()));
    audit.note(person, "adult added as " + role.key(), id.toString());
    return new Added(first, List.of());
  }

  private static String isThere(StaffMember there) {
    return there.left()
        ? "%s had this e-mail, and has left. Maybe they are back: open their name and give them a first password."
            .formatted(there.name())
        : "%s has this e-mail. Maybe open their name to change what they do."
            .formatted(there.name());
  }

  /// Changes role and classes. A changed role ends the adult's sessions.
  @Transactional
  public void change(SignedIn person, StaffMember adult, StaffForm form) {
    changes.lock();
    if (!form.isRole()) {
      throw new NotHereException();
    }
    Role role = Role.of(form.role());
    StaffMember now = getChangeable(person, adult.id());
    if (role != now.role()) {
      requireOther(person, now);
      requireMayChange(person, role);
      changes.changeRole(now.id(), role);
      audit.note(person, "role changed to " + role.key(), now.id().toString());
    }
    classes.setAdult(person.school(), now.id(), known(person, form.classIds()));
    audit.note(person, "classes changed", now.id().toString());
  }

  /// Marks as left; they are signed out everywhere.
  @Transactional
  public void leave(SignedIn person, StaffId id) {
    changes.lock();
    StaffMember adult = getChangeable(person, id);
    requireOther(person, adult);
    changes.leave(adult.id());
    classes.setAdult(person.school(), adult.id(), Set.of());
    audit.note(person, "adult left", adult.id().toString());
  }

  /// A new first password, for somebody who forgot theirs or came back.
  @Transactional
  public String giveFirstPassword(SignedIn person, StaffId id) {
    changes.lock();
    StaffMember adult = getChangeable(person, id);
    requireOther(person, adult);
    String first = passwords.makeFirst();
    changes.giveFirstPassword(adult.id(), passwords.hash(first));
    audit.note(person, "first password given", adult.id().toString());
    return first;
  }

  private StaffMember getChangeable(SignedIn person, StaffId id) {
    StaffMember adult = staff.find(id).orElseThrow(NotHereException::new);
    requireMayChange(person, adult.role());
    return adult;
  }

  /// As the database knows this person now: two heads may be changing each other.
  private void requireMayChange(SignedIn person, Role role) {
    Role own =
        staff
            .find(person.staff())
            .filter(one -> !one.left())
            .map(StaffMember::role)
            .orElseThrow(() -> new AccessDeniedException("has left"));
    if (!own.runsSchool() || (role == Role.HEAD && own != Role.HEAD)) {
      throw new AccessDeniedException("only a head changes a head");
    }
  }

  private static void requireOther(SignedIn person, StaffMember adult) {
    if (adult.id().equals(person.staff())) {
      throw new AccessDeniedException("somebody else has to do this");
    }
  }

  private Set<ClassId> known(SignedIn person, Set<ClassId> asked) {
    Set<ClassId> ours =
        classes.list(person).stream().map(SchoolClass::id).collect(Collectors.toSet());
    if (!ours.containsAll(asked)) {
      throw new NotHereException();
    }
    return asked;
  }
}
