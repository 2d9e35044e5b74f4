package keepup.app.workgroup;

import java.util.List;
import java.util.Optional;
import keepup.app.account.HubId;
import keepup.app.account.MemberId;
import keepup.app.hub.HubSchoolId;
import keepup.app.timetable.SchoolYear;

/// A work group as pages show it.
///
/// @param theme what it works on, or `""`
/// @param lead who leads it
/// @param schools those in it now, by name; those that left are not among them
public record WorkGroup(
    HubId hub,
    GroupId id,
    SchoolYear year,
    String name,
    GroupKind kind,
    Route route,
    String theme,
    MemberId lead,
    String leadName,
    List<GroupSchool> schools) {
  private static final int FEWEST = 6;
  private static final int MOST = 7;

  /// The schools are kept as they are now.
  public WorkGroup {
    schools = List.copyOf(schools);
  }

  /// A school in a group, and its two teachers.
  ///
  /// @param joined whether it uses Keep Up, and so chooses its teachers itself
  /// @param teachers one a seat, two in all; the name is `""` where nobody is named yet
  public record GroupSchool(HubSchoolId id, String name, boolean joined, List<Seat> teachers) {
    /// The teachers are kept as they are now.
    public GroupSchool {
      teachers = List.copyOf(teachers);
    }

    /// The names there are, with commas.
    public String names() {
      return String.join(
          ", ", teachers.stream().map(Seat::name).filter(name -> !name.isEmpty()).toList());
    }
  }

  /// One of a school's two places.
  ///
  /// @param number 1 or 2
  /// @param staff the id of an adult of a school that uses Keep Up, or `""`
  public record Seat(int number, String name, String staff) {}

  /// The school with this id, if it is in the group.
  public Optional<GroupSchool> find(HubSchoolId school) {
    return schools.stream().filter(one -> one.id().equals(school)).findFirst();
  }

  /// A gentle word where the number of schools makes the year harder; `""` where it is right.
  public String tooFewOrMany() {
    if (schools.size() < FEWEST) {
      return "A group has most to compare with six or seven schools, and this one has %d. Maybe another one wants to come."
          .formatted(schools.size());
    }
    return schools.size() > MOST
        ? "With %d schools, a visit to each every term takes more than a day a week. Maybe six or seven, and a second group."
            .formatted(schools.size())
        : "";
  }

  /// Kind, route and year in words.
  String inWords() {
    return "%s, %s, %s"
        .formatted(kind.words(), route.words().toLowerCase(java.util.Locale.UK), year.inWords());
  }

  /// Whether it tries models of intervention.
  boolean tries() {
    return kind == GroupKind.INTERVENTION;
  }
}
