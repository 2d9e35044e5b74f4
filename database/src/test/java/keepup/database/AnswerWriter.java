package keepup.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

/// A stand-in for the application, to be killed: saves answers one after another and prints the id
/// of each once it is saved.
final class AnswerWriter {

  static final SchoolFixture SCHOOL = new SchoolFixture("Kill Primary (made up)");

  private AnswerWriter() {}

  public static void main(String[] arguments) throws Exception {
    try (Database database =
        Database.open(
            new DatabaseSettings.Embedded(Path.of(arguments[0]), Path.of(arguments[1])))) {
      if (database
              .schoolTransactions()
              .in(SCHOOL.school(), connection -> SchoolFixture.count(connection, "school"))
          == 0) {
        SCHOOL.insert(database);
      }
      System.out.println("open");
      while (true) {
        UUID answer = UUID.randomUUID();
        try {
          database
              .schoolTransactions()
              .in(
                  SCHOOL.school(),
                  connection -> {
                    SCHOOL.insertAnswer(connection, answer);
                    return answer;
                  });
          System.out.println(answer);
        } catch (SQLException notSaved) {
          Thread.sleep(20); // Not acknowledged; the database may be on its way back.
        }
      }
    }
  }
}
