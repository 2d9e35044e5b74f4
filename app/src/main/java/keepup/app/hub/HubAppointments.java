package keepup.app.hub;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.account.HubPeople;
import keepup.app.account.HubRole;
import keepup.app.account.MemberId;
import keepup.app.account.Passwords;
import keepup.app.design.FieldError;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Adds people to a hub and changes what they do. Nobody changes or marks as left themselves: so a
/// hub always keeps a lead.
@Service
class HubAppointments {
  private final HubPeople people;
  private final Passwords passwords;
  private final HubAudit audit;

  HubAppointments(HubPeople people, Passwords passwords, HubAudit audit) {
    this.people = people;
    this.passwords = passwords;
    this.audit = audit;
  }

  /// What came of adding somebody: a first password to show once, or what is wrong.
  record Added(String firstPassword, List<FieldError> problems) {
    Added {
      problems = List.copyOf(problems);
    }
  }

  @Transactional
  public Added add(HubMember person, PersonForm form) {
    List<FieldError> problems = form.problems();
    if (!problems.isEmpty()) {
      return new Added("", problems);
    }
    String email = form.email().toLowerCase(Locale.ROOT);
    Optional<HubPeople.Person> there =
        people.list().stream().filter(one -> one.email().equals(email)).findFirst();
    if (there.isPresent()) {
      return new Added(
          "",
          List.of(
              new FieldError(
                  "email",
                  "%s has this e-mail. Maybe open their name to change what they do, or to give them a first password."
                      .formatted(there.get().name()))));
    }
    requireKnown(person, form.hubRoles());
    String first = passwords.makeFirst();
    MemberId id =
        people.add(person.hub(), form.name(), email, form.hubRoles(), passwords.hash(first), true);
    audit.note(person, "person added", id.toString());
    return new Added(first, List.of());
  }

  /// Gives other roles, which ends the person's sessions.
  @Transactional
  public List<FieldError> change(HubMember person, HubPeople.Person one, PersonForm form) {
    List<FieldError> problems = form.roleProblems();
    if (!problems.isEmpty()) {
      return problems;
    }
    requireKnown(person, form.hubRoles());
    if (!form.hubRoles().equals(one.roles())) {
      requireOther(person, one);
      people.changeRoles(one.id(), form.hubRoles());
      audit.note(person, "roles changed", one.id().toString());
    }
    return List.of();
  }

  /// Marks as left; they are signed out everywhere.
  @Transactional
  public void leave(HubMember person, HubPeople.Person one) {
    requireOther(person, one);
    people.leave(one.id());
    audit.note(person, "person left", one.id().toString());
  }

  /// A new first password, for somebody who forgot theirs or came back.
  @Transactional
  public String giveFirstPassword(HubMember person, HubPeople.Person one) {
    requireOther(person, one);
    String first = passwords.makeFirst();
    people.giveFirstPassword(one.id(), passwords.hash(first));
    audit.note(person, "first password given", one.id().toString());
    return first;
  }

  private static void requireKnown(HubMember person, Set<HubRole> roles) {
    if (roles.contains(HubRole.EVALUATOR) && !person.national()) {
      throw new AccessDeniedException("evaluators are national");
    }
  }

  private static void requireOther(HubMember person, HubPeople.Person one) {
    if (one.id().equals(person.member())) {
      throw new AccessDeniedException("somebody else has to do this");
    }
  }
}
