package keepup.app.timetable;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;

/// The times of the day and the rooms as their page has them: fields `slot.N.name` and so on.
///
/// @param slots rows as typed
/// @param rooms rows as typed
record TimesForm(List<SlotRow> slots, List<RoomRow> rooms) {
  private static final int MOST_ROWS = 60;
  private static final int SPARE_ROWS = 2;
  static final List<DayOfWeek> WEEK =
      List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));

  /// A time of the day as typed. A row without a name is an empty one.
  ///
  /// @param days the numbers of its days, 1 is Monday
  record SlotRow(
      String key, String name, String start, String minutes, String misses, Set<String> days) {
    static final SlotRow EMPTY = new SlotRow("", "", "", "15", "", Set.of("1", "2", "3", "4", "5"));

    List<Choice> dayChoices() {
      return WEEK.stream()
          .map(day ->
              Choice.of(
                  String.valueOf(day.getValue()),
                  dayName(day),
                  days.contains(String.valueOf(day.getValue()))))
          .toList();
    }
  }

  /// A room as typed. A row without a name is an empty one.
  record RoomRow(String key, String name, String seats) {
    static final RoomRow EMPTY = new RoomRow("", "", "6");
  }

  TimesForm {
    slots = List.copyOf(slots);
    rooms = List.copyOf(rooms);
  }

  static String dayName(DayOfWeek day) {
    return day.getDisplayName(java.time.format.TextStyle.SHORT, java.util.Locale.UK);
  }

  static TimesForm of(List<DaySlot> slots, List<Room> rooms) {
    List<SlotRow> slotRows = new ArrayList<>();
    for (DaySlot slot : slots) {
      Set<String> days = new HashSet<>();
      slot.days().forEach(day -> days.add(String.valueOf(day.getValue())));
      slotRows.add(
          new SlotRow(
              slot.key(),
              slot.name(),
              slot.start().toString(),
              String.valueOf(slot.minutes()),
              slot.misses(),
              days));
    }
    List<RoomRow> roomRows =
        new ArrayList<>(
            rooms.stream()
                .map(room -> new RoomRow(room.key(), room.name(), String.valueOf(room.seats())))
                .toList());
    for (int i = 0; i < SPARE_ROWS; i++) {
      slotRows.add(SlotRow.EMPTY);
      roomRows.add(RoomRow.EMPTY);
    }
    return new TimesForm(slotRows, roomRows);
  }

  /// What a browser sent.
  static TimesForm read(Map<String, List<String>> fields) {
    List<SlotRow> slots = new ArrayList<>();
    List<RoomRow> rooms = new ArrayList<>();
    for (int i = 0; i < MOST_ROWS; i++) {
      String at = "slot-%d-".formatted(i);
      if (fields.containsKey(at + "name")) {
        slots.add(
            new SlotRow(
                one(fields, at + "key"),
                one(fields, at + "name"),
                one(fields, at + "start"),
                one(fields, at + "minutes"),
                one(fields, at + "misses"),
                Set.copyOf(fields.getOrDefault(at + "days", List.of()))));
      }
      String in = "room-%d-".formatted(i);
      if (fields.containsKey(in + "name")) {
        rooms.add(
            new RoomRow(
                one(fields, in + "key"), one(fields, in + "name"), one(fields, in + "seats")));
      }
    }
    return new TimesForm(slots, rooms);
  }

  private static String one(Map<String, List<String>> fields, String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.isEmpty() ? "" : values.getFirst().strip();
  }

  /// The times and rooms, where there is no problem.
  record Read(List<DaySlot> slots, List<Room> rooms, List<FieldError> problems) {}

  Read read() {
    List<FieldError> problems = new ArrayList<>();
    List<DaySlot> read = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      SlotRow row = slots.get(i);
      String at = "slot-%d-".formatted(i);
      if (!row.name().isEmpty()) {
        int before = problems.size();
        LocalTime start = start(row.start(), at, problems);
        int minutes = number(row.minutes(), 5, 60, at + "minutes", "minutes", problems);
        length(row.name(), 60, at + "name", problems);
        length(row.misses(), 80, at + "misses", problems);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        WEEK.stream()
            .filter(day -> row.days().contains(String.valueOf(day.getValue())))
            .forEach(days::add);
        if (days.isEmpty()) {
          problems.add(
              new FieldError(
                  at + "days",
                  "%s is on no day. Maybe tick the days, or empty its name to take it out."
                      .formatted(row.name())));
        }
        if (problems.size() == before) {
          DaySlot slot =
              new DaySlot(key(row.key()), start, minutes, row.name(), row.misses(), days);
          read.stream()
              .filter(slot::overlaps)
              .findFirst()
              .ifPresent(other ->
                  problems.add(
                      new FieldError(
                          at + "start",
                          "%s is at the same time as %s. Maybe they are on different days, or one is shorter."
                              .formatted(slot.words(), other.words()))));
          read.add(slot);
        }
      }
    }
    if (read.isEmpty() && problems.isEmpty()) {
      problems.add(
          new FieldError("slot-0-name", "There is no time of the day left. Maybe keep one."));
    }
    return new Read(read, readRooms(problems), problems);
  }

  private List<Room> readRooms(List<FieldError> problems) {
    List<Room> read = new ArrayList<>();
    for (int i = 0; i < rooms.size(); i++) {
      RoomRow row = rooms.get(i);
      String at = "room-%d-".formatted(i);
      if (!row.name().isEmpty()) {
        length(row.name(), 60, at + "name", problems);
        int seats = number(row.seats(), 1, 30, at + "seats", "seats", problems);
        if (read.stream().anyMatch(room -> room.name().equals(row.name()))) {
          problems.add(
              new FieldError(
                  at + "name",
                  "%s is there twice. Maybe give one a name of its own.".formatted(row.name())));
        }
        read.add(new Room(key(row.key()), row.name(), Math.max(1, seats)));
      }
    }
    return read;
  }

  private static LocalTime start(String text, String at, List<FieldError> problems) {
    try {
      return LocalTime.parse(text);
    } catch (DateTimeException noTime) {
      problems.add(
          new FieldError(at + "start", "\"%s\" is not a time. Maybe 10:15.".formatted(text)));
      return LocalTime.MIDNIGHT;
    }
  }

  private static int number(
      String text, int least, int most, String field, String what, List<FieldError> problems) {
    if (text.matches("[0-9]{1,3}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(
        new FieldError(
            field,
            "\"%s\" is no number of %s. Maybe one from %d to %d."
                .formatted(text, what, least, most)));
    return 0;
  }

  private static void length(String text, int most, String field, List<FieldError> problems) {
    if (text.length() > most) {
      problems.add(
          new FieldError(
              field, "This is longer than %d letters. Maybe shorten it.".formatted(most)));
    }
  }

  private static String key(String key) {
    return key.matches("[a-z0-9-]{1,40}") ? key : UUID.randomUUID().toString();
  }
}
