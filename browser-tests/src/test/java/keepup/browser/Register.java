package keepup.browser;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import keepup.app.school.Upn;

/// The register of a class of thirty made-up children, as a school's information system exports it.
///
/// @param className of the class they are in
/// @param first number of the first child, from which its UPN comes
/// @param names forename and surname, by surname, as pages list them
record Register(String className, int first, List<String> names) {
  private static final int HERONS = 7100;
  private static final int HALF_A_MONTH = 14;
  private static final List<String> FORENAMES =
      List.of("Amir", "Bea", "Caspar", "Dina", "Elis", "Faye", "Gethin", "Hari", "Ines", "Jonah");
  private static final List<String> SURNAMES = List.of("Applewick", "Brookshaw", "Cressfield");
  private static final List<String> OTHERS = List.of("Dunmere", "Elmhirst", "Fairbrook");

  Register {
    names = List.copyOf(names);
  }

  static Register of(String className) {
    return of(className, HERONS);
  }

  /// Thirty others, with other names and birthdays, where the number is another one, and 30 or more
  /// away: of children who could be the same the product asks.
  static Register of(String className, int first) {
    List<String> names = new ArrayList<>();
    for (String surname : first == HERONS ? SURNAMES : OTHERS) {
      for (String forename : FORENAMES) {
        names.add(forename + " " + surname);
      }
    }
    return new Register(className, first, names);
  }

  /// The file, in the letters that older systems write.
  byte[] file() {
    return csv().getBytes(StandardCharsets.UTF_8);
  }

  /// The file with a wrong check letter, no date of birth, and a year group that is none.
  byte[] faultyFile() {
    String[] lines = csv().split("\n", -1);
    lines[3] = "I" + lines[3].substring(1);
    lines[7] = lines[7].replaceAll("\\d\\d/\\d\\d/\\d{4}", "");
    lines[12] = lines[12].replace(",3," + className, ",13," + className);
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private String csv() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    int autumn = today.getMonthValue() >= 9 ? today.getYear() : today.getYear() - 1;
    var text =
        new StringBuilder(
            "UPN,Legal Surname,Legal Forename,DOB,NC Year,Registration Group,Gender,FSM,SEN Status,EAL\n");
    for (int i = 0; i < names.size(); i++) {
      String[] name = names.get(i).split(" ", 2);
      String twelve = "80120000%04d".formatted(first + i);
      text.append(
          "%s%s,%s,%s,%02d/%02d/%d,3,%s,%s,%s,N,N\n"
              .formatted(
                  Upn.checkLetter(twelve),
                  twelve,
                  name[1],
                  name[0],
                  1 + (first == HERONS ? i : i + HALF_A_MONTH) % 28,
                  1 + i % 8,
                  autumn - 7,
                  className,
                  i % 2 == 0 ? "F" : "M",
                  i % 5 == 0 ? "Y" : "N"));
    }
    return text.toString();
  }
}
