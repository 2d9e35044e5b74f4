package keepup.app.tablescheck;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepup.app.assess.AnswerRecord;
import keepup.app.assess.WrittenAnswer;
import keepup.app.lesson.SchoolDay;
import keepup.app.school.PupilId;
import keepup.tablescheck.Shown;
import org.springframework.stereotype.Component;

/// What the record says of each child and table facts without a time limit: the practice here, and
/// what the child wrote anywhere else.
@Component
class Evidence {
  static final int DAYS = 90;

  private static final Pattern FACT = Pattern.compile("(\\d{1,2}) ?[×x*] ?(\\d{1,2})( ?=)?");

  private final TableAnswers answers;
  private final AnswerRecord record;
  private final SchoolDay day;

  Evidence(TableAnswers answers, AnswerRecord record, SchoolDay day) {
    this.answers = answers;
    this.record = record;
    this.day = day;
  }

  private record Seen(LocalDate day, boolean right) {}

  /// The accuracy of each of these children, who are its keys.
  Map<PupilId, Accuracy> list(Collection<PupilId> pupils) {
    LocalDate since = day.today().minusDays(DAYS);
    Map<PupilId, List<Seen>> seen = new HashMap<>();
    pupils.forEach(pupil -> seen.put(pupil, new ArrayList<>()));
    for (TableAnswer answer : answers.list(pupils, since.atStartOfDay().atOffset(ZoneOffset.UTC))) {
      Shown shown = answer.reply().shown();
      if (!answer.timed() && !Practice.isWarmUp(answer.number()) && shown != Shown.NOTHING) {
        add(
            seen,
            answer.pupil(),
            answer.at().atOffset(ZoneOffset.UTC).toLocalDate(),
            shown == Shown.RIGHT);
      }
    }
    for (WrittenAnswer answer : record.list(pupils, since)) {
      Matcher fact = FACT.matcher(answer.question().strip());
      if (fact.matches() && isInATable(fact.group(1)) && isInATable(fact.group(2))) {
        int product = Integer.parseInt(fact.group(1)) * Integer.parseInt(fact.group(2));
        add(
            seen,
            answer.pupil(),
            answer.day(),
            answer.given().strip().equals(Integer.toString(product)));
      }
    }
    Map<PupilId, Accuracy> accuracy = new HashMap<>();
    seen.forEach((pupil, all) -> accuracy.put(pupil, of(all)));
    return accuracy;
  }

  private static void add(
      Map<PupilId, List<Seen>> seen, PupilId pupil, LocalDate day, boolean right) {
    List<Seen> own = seen.get(pupil);
    if (own != null) {
      own.add(new Seen(day, right));
    }
  }

  private static Accuracy of(List<Seen> seen) {
    seen.sort(Comparator.comparing(Seen::day).reversed());
    return Accuracy.of(seen.stream().map(Seen::right).toList());
  }

  private static boolean isInATable(String number) {
    int n = Integer.parseInt(number);
    return n >= 2 && n <= 12;
  }
}
