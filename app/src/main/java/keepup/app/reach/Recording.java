package keepup.app.reach;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.account.HubAudit;
import keepup.app.account.HubMember;
import keepup.app.design.FieldError;
import keepup.reach.AcademicYear;
import keepup.reach.Urn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Writes down who took part, who trained, and which groups were led; each is noted in the audit.
@Service
class Recording {
  private final RecordedParts parts;
  private final Specialists specialists;
  private final NationalRegister register;
  private final HubAudit audit;

  Recording(
      RecordedParts parts, Specialists specialists, NationalRegister register, HubAudit audit) {
    this.parts = parts;
    this.specialists = specialists;
    this.register = register;
    this.audit = audit;
  }

  /// Schools that took part.
  ///
  /// @param form without problems
  /// @return what was done, in a sentence
  @Transactional
  public String add(HubMember person, PartForm form, AcademicYear now) {
    Set<Urn> urns = form.numbers().urns();
    AcademicYear year = form.findYear(now).orElseThrow();
    int added = parts.add(person.hub(), person, urns, year, form.findRoute().orElseThrow(), null);
    audit.note(person, "schools took part", year.toString());
    return says(added, urns, year.toString());
  }

  /// A group of schools that somebody led.
  @Transactional
  public String addGroup(HubMember person, Specialist one, GroupForm form, AcademicYear now) {
    AcademicYear year = form.parts().findYear(now).orElseThrow();
    Set<Urn> urns = form.parts().numbers().urns();
    UUID group = specialists.group(person.hub(), one.id(), year, form.name());
    int added = parts.add(person.hub(), person, urns, year, Route.WORK_GROUP, group);
    audit.note(person, "group written down", group.toString());
    return says(added, urns, form.name());
  }

  private String says(int added, Collection<Urn> urns, String where) {
    Set<Urn> known =
        register.list(urns).stream().map(one -> one.entry().urn()).collect(Collectors.toSet());
    List<String> unknown =
        urns.stream().filter(urn -> !known.contains(urn)).map(Urn::toString).toList();
    StringBuilder says =
        new StringBuilder(
            "%s: %d %s written down".formatted(where, added, added == 1 ? "school" : "schools"));
    if (added < urns.size()) {
      says.append(", %d there already".formatted(urns.size() - added));
    }
    says.append('.');
    if (!unknown.isEmpty()) {
      says.append(
          " The national register does not know %s. Maybe a figure is wrong, or the school is new."
              .formatted(String.join(", ", unknown.subList(0, Math.min(10, unknown.size())))));
    }
    return says.toString();
  }

  /// Takes a record back.
  @Transactional
  public void takeBack(HubMember person, RecordedPart one) {
    parts.takeBack(one.id());
    audit.note(person, "school took part: taken back", one.id().toString());
  }

  /// What came of adding a specialist: the id, or what is wrong.
  record Added(Optional<UUID> id, List<FieldError> problems) {
    Added {
      problems = List.copyOf(problems);
    }
  }

  /// Somebody who trained.
  @Transactional
  public Added addSpecialist(HubMember person, SpecialistForm form, AcademicYear now) {
    List<FieldError> problems = new ArrayList<>(form.problems(now));
    String reference = form.reference().isEmpty() ? null : form.reference();
    if (reference != null && specialists.hasReference(person.hub(), reference)) {
      problems.add(
          new FieldError(
              "reference",
              "Somebody in the hub has this number. Maybe open their name and add a year of training."));
    }
    if (!problems.isEmpty()) {
      return new Added(Optional.empty(), problems);
    }
    UUID id =
        specialists.add(
            person.hub(),
            form.name(),
            reference,
            form.findUrn().orElse(null),
            form.findYear(now).orElseThrow());
    audit.note(person, "specialist added", id.toString());
    return new Added(Optional.of(id), List.of());
  }

  /// Another year of training of somebody who begins again.
  @Transactional
  public void train(HubMember person, Specialist one, AcademicYear year) {
    specialists.train(person.hub(), one.id(), year);
    audit.note(person, "training added", one.id().toString());
  }
}
