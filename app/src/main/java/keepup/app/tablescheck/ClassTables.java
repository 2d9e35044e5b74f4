package keepup.app.tablescheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keepup.app.school.PupilId;
import keepup.tablescheck.Mistake;
import keepup.tablescheck.Reply;
import keepup.tablescheck.Shown;
import keepup.tablescheck.TableNeed;
import keepup.tablescheck.Times;

/// What the practice of a class says about tables and facts. No child is named here and none is
/// compared with another.
///
/// @param needs of every table
/// @param toTeach the tables to teach next, in teaching order
/// @param facts that somebody has not yet, those that most children miss first
/// @param children how many the answers are of
record ClassTables(List<TableNeed> needs, List<TableNeed> toTeach, List<Fact> facts, int children) {
  private static final int MOST_TABLES = 3;
  private static final int MOST_FACTS = 12;

  /// A fact, either way round: each child's newest reply to it.
  ///
  /// @param fact with its smaller number first
  /// @param mistakes families of the wrong answers, in words, the most frequent first
  record Fact(Times fact, int asked, int right, int wrong, int outOfTime, List<String> mistakes) {
    int missing() {
      return asked - right;
    }
  }

  /// @param answers of the children, the newest first
  static ClassTables of(List<TableAnswer> answers) {
    List<TableAnswer> telling =
        answers.stream()
            .filter(one -> !Practice.isWarmUp(one.number()))
            .filter(one -> one.reply().shown() != Shown.NOTHING)
            .toList();
    List<Reply> newest = newest(telling);
    List<TableNeed> needs = TableNeed.list(newest);
    List<Fact> facts =
        newest.stream()
            .collect(Collectors.groupingBy(reply -> reply.asked().fact()))
            .entrySet()
            .stream()
            .map(one -> fact(one.getKey(), one.getValue()))
            .filter(fact -> fact.missing() > 0)
            .sorted(
                Comparator.comparingInt(Fact::missing)
                    .reversed()
                    .thenComparingInt(fact -> fact.fact().product()))
            .limit(MOST_FACTS)
            .toList();
    return new ClassTables(
        needs,
        needs.stream().filter(TableNeed::isToTeach).limit(MOST_TABLES).toList(),
        facts,
        (int) telling.stream().map(TableAnswer::pupil).distinct().count());
  }

  /// Each child's newest reply to each fact.
  private static List<Reply> newest(Collection<TableAnswer> answers) {
    record Key(PupilId pupil, Times fact) {}
    Map<Key, Reply> newest = new LinkedHashMap<>();
    for (TableAnswer answer : answers) {
      newest.putIfAbsent(new Key(answer.pupil(), answer.reply().asked().fact()), answer.reply());
    }
    return new ArrayList<>(newest.values());
  }

  private static Fact fact(Times fact, List<Reply> replies) {
    return new Fact(
        fact,
        replies.size(),
        count(replies, Shown.RIGHT),
        count(replies, Shown.WRONG) + count(replies, Shown.NOT_YET),
        count(replies, Shown.OUT_OF_TIME),
        mistakes(replies));
  }

  private static int count(List<Reply> replies, Shown shown) {
    return (int) replies.stream().filter(one -> one.shown() == shown).count();
  }

  /// `added instead (2)`, the most frequent first.
  static List<String> mistakes(List<Reply> replies) {
    Map<Mistake, Integer> counts = new EnumMap<>(Mistake.class);
    replies.stream()
        .map(Mistake::find)
        .flatMap(Optional::stream)
        .forEach(mistake -> counts.merge(mistake, 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Mistake, Integer>comparingByValue().reversed())
        .map(one -> one.getKey().words() + (one.getValue() == 1 ? "" : " (" + one.getValue() + ")"))
        .toList();
  }
}
