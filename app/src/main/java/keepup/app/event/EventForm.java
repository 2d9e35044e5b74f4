package keepup.app.event;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Pence;
import keepup.app.event.EventPlan.Criterion;
import org.jspecify.annotations.Nullable;

/// What an organiser types about an event, all of it as typed.
///
/// @param closes the last day on which people book; `""` for the day of the event, up to its start
/// @param vat in per cent
/// @param remind days before the event: `7, 1`
/// @param criteria one a line, with a weight in front: `3 A leader takes part`
record EventForm(
    String kind,
    String title,
    String about,
    String venue,
    String day,
    String starts,
    String ends,
    String closes,
    String places,
    String funded,
    String price,
    String vat,
    String noShow,
    String remind,
    String criteria) {
  private static final Pence MOST_MONEY = Pence.pounds(10_000);
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_ABOUT = 4000;
  private static final int LONGEST_VENUE = 300;
  private static final int LONGEST_CRITERION = 300;
  private static final int MOST_CRITERIA = 10;
  private static final int MOST_PLACES = 2000;
  private static final int MOST_REMINDERS = 5;
  private static final int MOST_DAYS = 60;
  private static final int PER_CENT = 100;
  private static final LocalTime FIRST = LocalTime.of(6, 0);
  private static final LocalTime LAST = LocalTime.of(23, 0);

  /// What a browser sends may lack anything.
  EventForm(
      @Nullable String kind,
      @Nullable String title,
      @Nullable String about,
      @Nullable String venue,
      @Nullable String day,
      @Nullable String starts,
      @Nullable String ends,
      @Nullable String closes,
      @Nullable String places,
      @Nullable String funded,
      @Nullable String price,
      @Nullable String vat,
      @Nullable String noShow,
      @Nullable String remind,
      @Nullable String criteria) {
    this.kind = plain(kind);
    this.title = plain(title);
    this.about = plain(about);
    this.venue = plain(venue);
    this.day = plain(day);
    this.starts = plain(starts);
    this.ends = plain(ends);
    this.closes = plain(closes);
    this.places = plain(places);
    this.funded = plain(funded);
    this.price = plain(price);
    this.vat = plain(vat);
    this.noShow = plain(noShow);
    this.remind = plain(remind);
    this.criteria = plain(criteria);
  }

  static EventForm empty() {
    return new EventForm(
        EventKind.WORKSHOP.key(),
        "",
        "",
        "",
        "",
        "13:00",
        "16:00",
        "",
        "30",
        "0",
        "0.00",
        "20",
        "50.00",
        "7, 1",
        "");
  }

  static EventForm of(EventPlan plan) {
    LocalDate last =
        plan.closes().equals(plan.starts())
            ? plan.starts().toLocalDate()
            : plan.closes().toLocalDate().minusDays(1);
    return new EventForm(
        plan.kind().key(),
        plan.title(),
        plan.about(),
        plan.venue(),
        plan.starts().toLocalDate().toString(),
        plan.starts().toLocalTime().toString(),
        plan.ends().toLocalTime().toString(),
        last.toString(),
        String.valueOf(plan.places()),
        String.valueOf(plan.funded()),
        plan.price().plain(),
        new java.math.BigDecimal(plan.vatPer10000())
            .movePointLeft(2)
            .stripTrailingZeros()
            .toPlainString(),
        plan.noShow().plain(),
        String.join(", ", plan.remindDays().stream().map(String::valueOf).toList()),
        String.join(
            "\n", plan.criteria().stream().map(one -> one.weight() + " " + one.words()).toList()));
  }

  /// The plan, or what keeps it from being one.
  record Read(@Nullable EventPlan found, List<FieldError> problems) {
    Read {
      problems = List.copyOf(problems);
    }

    EventPlan plan() {
      if (found == null) {
        throw new IllegalStateException("The form has problems.");
      }
      return found;
    }
  }

  /// @param criteriaStay those of an event that is open already, or null where the form has them
  Read read(@Nullable List<Criterion> criteriaStay) {
    var problems = new ArrayList<FieldError>();
    EventKind what = EventKind.find(kind).orElse(null);
    if (what == null) {
      problems.add(new FieldError("kind", "Choose what kind of event it is."));
    }
    length(problems, "title", "A title", title, LONGEST_TITLE);
    length(problems, "venue", "A place", venue, LONGEST_VENUE);
    if (about.length() > LONGEST_ABOUT) {
      problems.add(
          new FieldError("about", "This is longer than 4,000 letters. Maybe send the rest later."));
    }
    LocalDate on = day(problems, "day", day);
    LocalTime from = time(problems, "starts", starts);
    LocalTime to = time(problems, "ends", ends);
    if (from != null && to != null && !to.isAfter(from)) {
      problems.add(
          new FieldError(
              "ends",
              "It ends at %s and begins at %s. Maybe the two are the wrong way round."
                  .formatted(to, from)));
    }
    LocalDate last = closes.isEmpty() ? on : day(problems, "closes", closes);
    if (on != null && last != null && last.isAfter(on)) {
      problems.add(
          new FieldError("closes", "This is after the event. Maybe a day in the week before."));
    }
    Integer seats = number(problems, "places", places, 1, MOST_PLACES);
    Integer paid = number(problems, "funded", funded, 0, seats == null ? MOST_PLACES : seats);
    Pence net = money(problems, "price", price);
    Pence fee = money(problems, "noShow", noShow);
    Integer rate = rate(problems);
    List<Integer> reminders = reminders(problems);
    List<Criterion> judged = criteriaStay == null ? criteria(problems) : criteriaStay;
    if (!problems.isEmpty()
        || what == null
        || on == null
        || from == null
        || to == null
        || last == null
        || seats == null
        || paid == null
        || net == null
        || fee == null
        || rate == null) {
      return new Read(null, problems);
    }
    LocalDateTime begins = on.atTime(from);
    LocalDateTime end = last.plusDays(1).atStartOfDay();
    return new Read(
        new EventPlan(
            what,
            title,
            about,
            venue,
            begins,
            on.atTime(to),
            end.isAfter(begins) ? begins : end,
            seats,
            paid,
            net,
            rate,
            fee,
            reminders,
            judged),
        List.of());
  }

  List<Choice> kinds() {
    return Arrays.stream(EventKind.values())
        .map(one -> Choice.of(one.key(), one.words(), one.key().equals(kind)))
        .toList();
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip().replace("\r\n", "\n");
  }

  private static void length(
      List<FieldError> problems, String field, String what, String text, int most) {
    if (text.isEmpty() || text.length() > most) {
      problems.add(new FieldError(field, "%s of 1 to %d letters is needed.".formatted(what, most)));
    }
  }

  private static @Nullable LocalDate day(List<FieldError> problems, String field, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 2020 && day.getYear() <= 2100) {
        return day;
      }
    } catch (DateTimeParseException fault) {
      // said below
    }
    problems.add(new FieldError(field, "“%s” is no day. Maybe 2026-11-03.".formatted(text)));
    return null;
  }

  private static @Nullable LocalTime time(List<FieldError> problems, String field, String text) {
    try {
      LocalTime time = LocalTime.parse(text);
      if (!time.isBefore(FIRST) && !time.isAfter(LAST)) {
        return time.truncatedTo(java.time.temporal.ChronoUnit.MINUTES);
      }
    } catch (DateTimeParseException fault) {
      // said below
    }
    problems.add(
        new FieldError(field, "“%s” is no time from 06:00 to 23:00. Maybe 09:30.".formatted(text)));
    return null;
  }

  private static @Nullable Integer number(
      List<FieldError> problems, String field, String text, int least, int most) {
    if (text.matches("\\d{1,4}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    problems.add(
        new FieldError(field, "“%s” is no number from %d to %d.".formatted(text, least, most)));
    return null;
  }

  private static @Nullable Pence money(List<FieldError> problems, String field, String text) {
    Optional<Pence> read = Pence.read(text.isEmpty() ? "0" : text, MOST_MONEY);
    if (read.isEmpty()) {
      problems.add(
          new FieldError(
              field, "“%s” is no amount up to £10,000. Maybe 80 or 80.50.".formatted(text)));
    }
    return read.orElse(null);
  }

  private @Nullable Integer rate(List<FieldError> problems) {
    if (vat.matches("\\d{1,2}(\\.\\d{1,2})?")) {
      return new java.math.BigDecimal(vat)
          .multiply(new java.math.BigDecimal(PER_CENT))
          .intValueExact();
    }
    problems.add(
        new FieldError("vat", "“%s” is no rate in per cent. Maybe 20, or 0.".formatted(vat)));
    return null;
  }

  private List<Integer> reminders(List<FieldError> problems) {
    if (remind.isEmpty()) {
      return List.of();
    }
    List<Integer> days = new ArrayList<>();
    for (String one : remind.split(",", -1)) {
      String text = one.strip();
      if (text.matches("\\d{1,2}")
          && Integer.parseInt(text) >= 1
          && Integer.parseInt(text) <= MOST_DAYS) {
        days.add(Integer.valueOf(text));
      } else {
        problems.add(
            new FieldError(
                "remind", "“%s” is no number of days from 1 to 60. Maybe 7, 1.".formatted(text)));
        return days;
      }
    }
    if (days.size() > MOST_REMINDERS) {
      problems.add(new FieldError("remind", "These are more than five reminders."));
    }
    return days.stream().distinct().toList();
  }

  private List<Criterion> criteria(List<FieldError> problems) {
    List<Criterion> all = new ArrayList<>();
    for (String line : criteria.split("\n", -1)) {
      String text = line.strip();
      if (text.isEmpty()) {
        continue;
      }
      if (!text.matches("[1-5]\\s+\\S.*") || text.length() > LONGEST_CRITERION) {
        problems.add(
            new FieldError(
                "criteria",
                "“%s” has no weight from 1 to 5 in front. Maybe 3 %s".formatted(text, text)));
        return all;
      }
      all.add(new Criterion(all.size() + 1, text.substring(1).strip(), text.charAt(0) - '0'));
    }
    if (all.size() > MOST_CRITERIA) {
      problems.add(new FieldError("criteria", "These are more than ten criteria."));
    }
    return all;
  }
}
