package keepup.app.school;

/// A child as the class calls them.
///
/// @param forename the preferred forename
/// @param surname the preferred surname
/// @param yearGroup 0 is Reception
public record Pupil(PupilId id, String forename, String surname, int yearGroup) {
  /// Forename and surname.
  public String name() {
    return forename + " " + surname;
  }

  /// `Reception` or `Year 3`.
  public String yearInWords() {
    return yearGroup == 0 ? "Reception" : "Year " + yearGroup;
  }
}
