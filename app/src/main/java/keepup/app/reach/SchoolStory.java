package keepup.app.reach;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import keepup.app.account.HubId;
import keepup.reach.Aspect;
import keepup.reach.Fifths;
import keepup.reach.Link;
import keepup.reach.Register;
import keepup.reach.Urn;

/// One school of the register: what became of it, and when it took part.
///
/// @param urn its number
/// @param school null where the register does not know the number
/// @param register what it has round the school
/// @param parts of this school, what it carries on from and what carries on from it
record SchoolStory(
    Urn urn,
    @org.jspecify.annotations.Nullable NationalSchool school,
    Register register,
    Fifths fifths,
    List<SchoolPart> parts,
    Map<HubId, String> hubs) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

  SchoolStory {
    parts = List.copyOf(parts);
    hubs = Map.copyOf(hubs);
  }

  /// A step of what became of a school.
  ///
  /// @param other the entry that it leads to
  record Step(String says, Urn other, String name) {}

  String name() {
    return school == null ? "Number " + urn + ", not in the register" : school.entry().name();
  }

  String disadvantage() {
    return register
        .findDescribed(urn)
        .map(entry -> Aspect.DISADVANTAGE.of(entry, fifths))
        .orElse(Aspect.UNKNOWN);
  }

  String status() {
    if (school == null) {
      return "Not known";
    }
    String opened = school.entry().findOpened().map(day -> "Opened " + say(day)).orElse("");
    String closed =
        school
            .entry()
            .findClosed()
            .map(day -> "closed " + say(day))
            .orElse(school.entry().closed() ? "closed" : "open");
    return opened.isEmpty()
        ? closed.substring(0, 1).toUpperCase(Locale.ROOT) + closed.substring(1)
        : opened + ", " + closed;
  }

  /// What it came from, and what carries on from it.
  List<Step> steps() {
    List<Step> steps = new ArrayList<>();
    List<Link> before = register.listBefore(urn);
    for (Link link : before) {
      String how =
          before.size() > 1
              ? "Merged from"
              : register.listAfter(link.from()).size() > 1 ? "Split off from" : "Carries on from";
      steps.add(step(how, link, link.from()));
    }
    List<Link> after = register.listAfter(urn);
    for (Link link : after) {
      String how =
          after.size() > 1
              ? "Split into"
              : register.listBefore(link.to()).size() > 1 ? "Merged into" : "Carries on as";
      steps.add(step(how, link, link.to()));
    }
    return steps;
  }

  private Step step(String how, Link link, Urn other) {
    LocalDate on = link.on();
    return new Step(
        on == null ? how : how + ", " + say(on) + ",",
        other,
        register.find(other).map(entry -> entry.name()).orElse("a school not in the register"));
  }

  String hub(SchoolPart part) {
    return hubs.getOrDefault(part.hub(), "A hub");
  }

  private static String say(LocalDate day) {
    return DAY.format(day);
  }
}
