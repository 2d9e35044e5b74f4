package keepup.app.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keepup.app.design.FieldError;
import keepup.app.timetable.SchoolYear;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.springframework.util.MultiValueMap;

/// What was pressed on the page of a scheme besides saving its days.
///
/// @param change from the scheme with its days to the new one
/// @param done what was done, in a sentence
/// @param focus what the next address ends with, so that the keyboard stays where it was
/// @param problems why it cannot be done
record SchemeChange(
    UnaryOperator<Scheme> change, String done, String focus, List<FieldError> problems) {

  SchemeChange {
    problems = List.copyOf(problems);
  }

  Scheme of(Scheme scheme) {
    return change.apply(scheme);
  }

  /// @param teachingOrder what beginning again begins with
  static Optional<SchemeChange> find(
      MultiValueMap<String, String> form,
      StepGraph graph,
      SchoolYear year,
      List<StepId> teachingOrder) {
    if (form.containsKey("again")) {
      return Optional.of(
          done(
              _ -> Scheme.spread(teachingOrder, year),
              "The scheme stands in teaching order again. What it was before is kept in the record.",
              ""));
    }
    return findStep(form, "earlier", graph)
        .map(step ->
            done(s -> s.moved(step.id(), -1), moved(step, "earlier"), focus(step, "earlier")))
        .or(() ->
            findStep(form, "later", graph)
                .map(step ->
                    done(s -> s.moved(step.id(), 1), moved(step, "later"), focus(step, "later"))))
        .or(() ->
            findId(form, "out")
                .map(id -> done(s -> s.without(id), "Left out: " + says(graph, id), "")))
        .or(() -> form.containsKey("add") ? Optional.of(add(form, graph, year)) : Optional.empty());
  }

  private static SchemeChange add(
      MultiValueMap<String, String> form, StepGraph graph, SchoolYear year) {
    Optional<Step> step = findStep(form, "add", graph);
    String given = String.valueOf(form.getFirst("on"));
    Optional<LocalDate> day = SchemeForm.findDay(given).filter(year::holds);
    if (step.isEmpty()) {
      return problem("add", "No step was chosen. Maybe choose one from the list.");
    }
    if (day.isEmpty()) {
      return problem(
          "on",
          "“%s” is no day in the school year %s. Maybe %s."
              .formatted(given, year.inWords(), year.weeks().getFirst()));
    }
    return done(
        s -> s.with(step.get().id(), day.get()),
        "Added: " + step.get().says(),
        "#" + step.get().id().value());
  }

  private static SchemeChange done(UnaryOperator<Scheme> change, String words, String focus) {
    return new SchemeChange(change, words, focus, List.of());
  }

  private static SchemeChange problem(String field, String text) {
    return new SchemeChange(UnaryOperator.identity(), "", "", List.of(new FieldError(field, text)));
  }

  private static String moved(Step step, String how) {
    return "One place %s: %s".formatted(how, step.says());
  }

  private static String focus(Step step, String how) {
    return "&moved=%s&by=%s".formatted(step.id().value(), how);
  }

  private static Optional<StepId> findId(MultiValueMap<String, String> form, String name) {
    return Optional.ofNullable(form.getFirst(name)).filter(StepId::isPlain).map(StepId::new);
  }

  private static Optional<Step> findStep(
      MultiValueMap<String, String> form, String name, StepGraph graph) {
    return findId(form, name).flatMap(graph::findStep);
  }

  private static String says(StepGraph graph, StepId id) {
    return graph.findStep(id).map(Step::says).orElse(id.value());
  }
}
