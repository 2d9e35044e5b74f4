package keepup.app.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import keepup.app.intervention.SessionSeat;
import keepup.app.school.Background;
import keepup.app.school.PupilId;

/// Who got how much of whose time, as averages of groups of children. A way of dividing the school
/// in which any group has fewer than [#FEWEST] children is left out whole: one group alone left out
/// could be worked out from the others.
///
/// @param missed what children miss, the words of the columns
record Ledger(List<Part> parts, List<String> missed) {
  /// A group smaller than this could tell of a child.
  static final int FEWEST = 5;

  /// One way of dividing the children.
  ///
  /// @param rows or none where a group is too small
  record Part(String title, List<Row> rows) {}

  /// A group of children, all numbers for each of them.
  ///
  /// @param minutes of sessions attended
  /// @param withTeacher those of them with a teacher
  /// @param missed how often each missed what the columns say
  record Row(
      String name,
      int children,
      double sessions,
      double minutes,
      double withTeacher,
      List<Double> missed) {}

  static Ledger of(List<Background> children, List<SessionSeat> seats) {
    Map<PupilId, List<SessionSeat>> byPupil =
        seats.stream()
            .filter(SessionSeat::attended)
            .collect(Collectors.groupingBy(SessionSeat::pupil));
    Set<String> missed = new TreeSet<>();
    seats.stream()
        .filter(SessionSeat::attended)
        .map(SessionSeat::misses)
        .filter(m -> !m.isEmpty())
        .forEach(missed::add);
    List<String> columns = List.copyOf(missed);
    return new Ledger(
        List.of(
            part("All children", children, byPupil, columns, _ -> "Everybody"),
            part(
                "Pupil premium or free meals",
                children,
                byPupil,
                columns,
                child -> child.pupilPremium() ? "Yes" : "No"),
            part(
                "SEND",
                children,
                byPupil,
                columns,
                child -> child.send() ? "Support or plan" : "None"),
            part(
                "Sex",
                children,
                byPupil,
                columns,
                child ->
                    switch (child.sex()) {
                      case "F" -> "Girls";
                      case "M" -> "Boys";
                      default -> "Not said";
                    }),
            part("Class", children, byPupil, columns, Background::className)),
        columns);
  }

  /// The heads of the columns.
  List<String> head() {
    List<String> head =
        new ArrayList<>(List.of("Group", "Children", "Sessions", "Minutes", "With a teacher"));
    missed.forEach(one -> head.add("Missed " + one));
    return head;
  }

  private static Part part(
      String title,
      List<Background> children,
      Map<PupilId, List<SessionSeat>> seats,
      List<String> columns,
      Function<Background, String> group) {
    Map<String, List<PupilId>> groups = new java.util.LinkedHashMap<>();
    for (Background child : children) {
      groups.computeIfAbsent(group.apply(child), _ -> new ArrayList<>()).add(child.pupil());
    }
    boolean tooSmall = groups.values().stream().anyMatch(members -> members.size() < FEWEST);
    List<Row> rows = new ArrayList<>();
    if (!tooSmall) {
      groups.forEach((name, members) -> rows.add(row(name, members, seats, columns)));
    }
    return new Part(title, rows);
  }

  private static Row row(
      String name,
      List<PupilId> members,
      Map<PupilId, List<SessionSeat>> byPupil,
      List<String> columns) {
    List<SessionSeat> seats =
        members.stream().flatMap(one -> byPupil.getOrDefault(one, List.of()).stream()).toList();
    double of = members.size();
    Map<String, Long> missed = new HashMap<>();
    seats.forEach(seat -> missed.merge(seat.misses(), 1L, Long::sum));
    return new Row(
        name,
        members.size(),
        seats.size() / of,
        seats.stream().mapToInt(SessionSeat::minutes).sum() / of,
        seats.stream()
                .filter(seat -> !seat.role().equals("ta"))
                .mapToInt(SessionSeat::minutes)
                .sum()
            / of,
        columns.stream().map(column -> missed.getOrDefault(column, 0L) / of).toList());
  }
}
