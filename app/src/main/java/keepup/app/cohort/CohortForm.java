package keepup.app.cohort;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.account.HubPeople;
import keepup.app.account.MemberId;
import keepup.app.design.Choice;
import keepup.app.design.FieldError;
import keepup.app.design.Pence;
import keepup.course.Course;
import keepup.course.Day;

/// What the page for a cohort asks for, as typed.
///
/// @param typed by the names of the fields
record CohortForm(Course course, Map<String, String> typed) {
  private static final Pence MOST_PRICE = Pence.pounds(99_999);
  private static final int LONGEST = 200;
  private static final int LONGEST_AGREEMENT = 8000;
  private static final int MOST_PLACES = 60;
  private static final String USUAL_AGREEMENT =
      """
      The school sends one teacher and one teaching assistant of the same class to all days of the course.
      It gives them the time in school that the tasks between the days need, together.
      The hub gives the course and its materials, and help by e-mail and telephone between the days.
      The price covers both people. Places are kept for schools that return this agreement by its date.\
      """;

  CohortForm {
    typed = Map.copyOf(typed);
  }

  static CohortForm fresh(Course course, MemberId trainer) {
    return new CohortForm(
        course,
        Map.of("trainer", trainer.toString(), "places", "10", "agreement", USUAL_AGREEMENT));
  }

  static CohortForm of(Course course, Cohort cohort) {
    var typed = new HashMap<String, String>();
    typed.put("name", cohort.name());
    typed.put("trainer", cohort.trainer().toString());
    typed.put("venue", cohort.venue());
    typed.put("places", String.valueOf(cohort.places()));
    typed.put("price", new Pence(cohort.pricePence()).shortWords().substring(1));
    typed.put("agreement", cohort.agreement());
    typed.put("return-by", cohort.returnBy().toString());
    cohort.days().forEach((day, date) -> typed.put(field(day), date.toString()));
    return new CohortForm(course, typed);
  }

  static String field(String dayId) {
    return "on-" + dayId;
  }

  String get(String field) {
    return typed.getOrDefault(field, "").strip();
  }

  List<Choice> trainers(List<HubPeople.Person> people) {
    return people.stream()
        .filter(one -> !one.left())
        .map(one ->
            Choice.of(one.id().toString(), one.name(), one.id().toString().equals(get("trainer"))))
        .toList();
  }

  List<FieldError> problems(List<HubPeople.Person> people) {
    var problems = new ArrayList<FieldError>();
    if (get("name").isEmpty() || get("name").length() > LONGEST) {
      problems.add(
          new FieldError("name", "A name of 1 to 200 letters is needed. Maybe: Autumn, north."));
    }
    if (findTrainer(people).isEmpty()) {
      problems.add(new FieldError("trainer", "Nobody of the hub was chosen as the trainer."));
    }
    if (get("venue").length() > LONGEST) {
      problems.add(new FieldError("venue", "The venue has more than 200 letters."));
    }
    if (places().isEmpty()) {
      problems.add(
          new FieldError(
              "places",
              "“%s” is not a number of places from 1 to 60. Maybe 10.".formatted(get("places"))));
    }
    if (Pence.read(get("price"), MOST_PRICE).isEmpty()) {
      problems.add(
          new FieldError(
              "price",
              "“%s” is not an amount in pounds. Maybe 400, or 0 where it costs nothing."
                  .formatted(get("price"))));
    }
    if (get("agreement").isEmpty() || get("agreement").length() > LONGEST_AGREEMENT) {
      problems.add(
          new FieldError("agreement", "An agreement of 1 to 8000 letters is needed to sign."));
    }
    if (date("return-by").isEmpty()) {
      problems.add(new FieldError("return-by", "No day is given by which it is signed."));
    }
    LocalDate before = LocalDate.MIN;
    for (Day day : course.days()) {
      Optional<LocalDate> on = date(field(day.id()));
      if (on.isEmpty()) {
        problems.add(
            new FieldError(field(day.id()), "No date is given for “%s”.".formatted(day.title())));
      } else if (!on.get().isAfter(before)) {
        problems.add(
            new FieldError(
                field(day.id()),
                "“%s” would not be after the day before it. Maybe the dates are swapped."
                    .formatted(day.title())));
      } else {
        before = on.get();
      }
    }
    return problems;
  }

  /// What was typed, once nothing is wrong with it.
  CohortPlan plan(List<HubPeople.Person> people) {
    Map<String, LocalDate> days = new HashMap<>();
    course.days().forEach(day -> date(field(day.id())).ifPresent(on -> days.put(day.id(), on)));
    return new CohortPlan(
        course.id(),
        get("name"),
        findTrainer(people).orElseThrow(),
        get("venue"),
        places().orElseThrow(),
        Math.toIntExact(Pence.read(get("price"), MOST_PRICE).orElseThrow().value()),
        get("agreement"),
        date("return-by").orElseThrow(),
        days);
  }

  private Optional<MemberId> findTrainer(List<HubPeople.Person> people) {
    return people.stream()
        .filter(one -> !one.left() && one.id().toString().equals(get("trainer")))
        .map(HubPeople.Person::id)
        .findFirst();
  }

  private Optional<Integer> places() {
    return get("places").matches("[1-9]\\d?") && Integer.parseInt(get("places")) <= MOST_PLACES
        ? Optional.of(Integer.valueOf(get("places")))
        : Optional.empty();
  }

  private Optional<LocalDate> date(String field) {
    return findDate(get(field));
  }

  /// A date as browsers send it.
  static Optional<LocalDate> findDate(String typed) {
    try {
      LocalDate date = LocalDate.parse(typed);
      return date.getYear() >= 2000 && date.getYear() < 2200 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
