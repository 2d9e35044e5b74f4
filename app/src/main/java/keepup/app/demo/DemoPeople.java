package keepup.app.demo;

import java.util.List;
import keepup.app.account.Role;

/// The adults and classes of the made-up school.
final class DemoPeople {
  static final String SCHOOL = "Willow Lane Primary School (demo)";
  static final String PASSWORD = "acorns in willow lane";
  static final List<String> CLASSES =
      List.of(
          "Reception Acorns",
          "Year 1 Bluebells",
          "Year 2 Catkins",
          "Year 3 Dragonflies",
          "Year 4 Elderflowers",
          "Year 5 Foxgloves",
          "Year 6 Goldfinches");

  private DemoPeople() {}

  /// @param classes the years whose classes the adult is with
  record Adult(String name, String email, Role role, List<Integer> classes) {}

  static final List<Adult> ADULTS =
      List.of(
          adult("Mrs Thistlewood", "head", Role.HEAD),
          adult("Mr Pennyfeather", "maths", Role.MATHS_LEAD),
          adult("Mr Orchardson", "sendco", Role.SENDCO),
          adult("Miss Applegarth", "reception", Role.TEACHER, 0),
          adult("Mr Brambleby", "year1", Role.TEACHER, 1),
          adult("Ms Cloverdale", "year2", Role.TEACHER, 2),
          adult("Mrs Dewsbury-Okoro", "year3", Role.TEACHER, 3),
          adult("Mr Elmsworth", "year4", Role.TEACHER, 4),
          adult("Ms Fernandez-Larch", "year5", Role.TEACHER, 5),
          adult("Mr Goldcrest", "year6", Role.TEACHER, 6),
          adult("Mrs Hollins-Wren", "ta1", Role.TA, 0, 1),
          adult("Mr Ivybridge", "ta2", Role.TA, 2, 3),
          adult("Ms Juniper", "ta3", Role.TA, 4, 5),
          adult("Mrs Kestrel", "ta4", Role.TA, 6));

  /// The e-mail of a year's class teacher.
  static String teacher(int year) {
    return with(Role.TEACHER, year);
  }

  /// The e-mail of the teaching assistant who is with a year's class.
  static String assistant(int year) {
    return with(Role.TA, year);
  }

  private static String with(Role role, int year) {
    return ADULTS.stream()
        .filter(adult -> adult.role() == role && adult.classes().contains(year))
        .map(Adult::email)
        .findFirst()
        .orElseThrow();
  }

  private static Adult adult(String name, String user, Role role, Integer... classes) {
    return new Adult(name, user + "@willowlane.example", role, List.of(classes));
  }
}
