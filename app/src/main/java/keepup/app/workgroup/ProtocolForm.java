package keepup.app.workgroup;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.app.design.Choice;
import keepup.app.design.Typed;
import keepup.evidence.Protocol;

/// What a group writes down before its trial. The columns of a school's file are always the same,
/// so that one page of help is enough.
final class ProtocolForm {
  static final String PUPIL = "pupil";
  static final String WAVE = "wave";
  static final String BEFORE = "before";
  static final String AFTER = "after";
  private static final int LINE = 400;
  private static final List<String> DESIGNS =
      List.of(
          "waiting list, pupils drawn within each school",
          "pupils drawn within each school, the others as usual");

  private ProtocolForm() {}

  /// A field of text.
  ///
  /// @param field as [Protocol] names it
  record Line(String name, String label, String hint, String field) {}

  static final List<Line> LINES =
      List.of(
          new Line(
              "question", "The question", "One sentence that a yes or a no answers.", "question"),
          new Line(
              "intervention",
              "What is tried",
              "The models that the schools chose, in a line.",
              "intervention"),
          new Line("who", "Who may get it", "By which sign children are chosen. No names.", "who"),
          new Line("size", "In groups of", "", "group size"),
          new Line("minutes", "Minutes of a session", "", "minutes"),
          new Line("when", "When and how long", "Such as: four days a week for one term.", "when"),
          new Line("cost", "Planned cost a pupil", "", "cost per pupil"),
          new Line(
              "stopping",
              "When you stop",
              "Such as: one analysis when all second tests are in.",
              "stopping rule"));

  static List<Choice> designs(String chosen) {
    return DESIGNS.stream()
        .map(one ->
            Choice.of(
                one,
                one.substring(0, 1).toUpperCase(java.util.Locale.UK) + one.substring(1),
                one.equals(chosen)))
        .toList();
  }

  /// What is proposed before anybody typed: the words of the model, where the group chose one
  /// alone.
  static Typed proposal(List<InterventionModel> chosen, LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("design", DESIGNS.getFirst());
    fields.put("seed", today.toString().replace("-", ""));
    fields.put("smallest", "0.25");
    fields.put("sessions", "40");
    fields.put("stopping", "one analysis when all second tests are in; none before");
    if (chosen.size() == 1) {
      InterventionModel model = chosen.getFirst();
      fields.put("intervention", model.name());
      fields.put("who", model.who());
      fields.put("size", model.groupSize());
      fields.put("minutes", model.minutes());
      fields.put("when", model.when());
      fields.put("cost", model.cost());
    } else if (!chosen.isEmpty()) {
      fields.put(
          "intervention",
          "in each school the model that it chose: "
              + String.join("; ", chosen.stream().map(InterventionModel::name).toList()));
    }
    return new Typed(fields);
  }

  /// The protocol, or nothing where something is to be put right.
  static Optional<Protocol> read(Typed form, LocalDate today) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Line line : LINES) {
      fields.put(line.field(), form.needed(line.name(), line.label(), LINE).replace('\n', ' '));
    }
    if (!DESIGNS.contains(form.raw("design"))) {
      form.problem("design", "Maybe choose how chance decides.");
    }
    fields.put("design", form.raw("design"));
    fields.put("seed", String.valueOf(form.whole("seed", 1, 999_999_999)));
    if (!form.raw("smallest").matches("0?\\.\\d{1,3}|1(\\.0{1,3})?")
        || Double.parseDouble(form.raw("smallest")) <= 0) {
      form.problem(
          "smallest",
          "“%s” is no effect worth having. Maybe 0.25, in standard deviations."
              .formatted(form.raw("smallest")));
    }
    // the engine reads what its own files write: .25 and 0.25 are the same
    fields.put("smallest effect", form.raw("smallest"));
    fields.put("planned sessions", String.valueOf(form.whole("sessions", 1, 500)));
    LocalDate first = form.neededDay("first", today);
    if (form.isFine() && !first.isAfter(today)) {
      form.problem(
          "first",
          "The first outcome has to come after today, %s. Maybe this is a look at old data: it can be described, but not registered."
              .formatted(Days.words(today)));
    }
    fields.put("group column", WAVE);
    fields.put("outcome column", AFTER);
    fields.put("baseline column", BEFORE);
    fields.put("unit column", PUPIL);
    fields.put("pupil column", PUPIL);
    fields.put("frozen", today.toString());
    fields.put("first outcome", first.toString());
    return form.isFine() ? Optional.of(new Protocol(fields)) : Optional.empty();
  }
}
