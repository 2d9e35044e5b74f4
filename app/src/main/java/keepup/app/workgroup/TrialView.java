package keepup.app.workgroup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import keepup.app.timetable.OpenDays.HalfTerm;
import keepup.app.workgroup.WorkGroup.GroupSchool;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// What a page of a trial shows, to its lead and to its schools alike.
@Component
class TrialView {
  private static final double USUAL = .25;

  private final Trials trials;
  private final InterventionModels models;

  TrialView(Trials trials, InterventionModels models) {
    this.trials = trials;
    this.models = models;
  }

  /// A school's line.
  ///
  /// @param model the name of the model it chose, or `""`
  /// @param halfTerms `Autumn 1: 18 of 20`, or `""` where nothing is written
  record Line(GroupSchool school, String model, String halfTerms, String all) {}

  /// A line of the protocol.
  record Said(String field, String text) {}

  void fill(WorkGroup group, Model model) {
    Optional<Trials.Frozen> frozen = trials.find(group.id());
    Map<UUID, String> choices = trials.choices(group.id());
    List<Trials.Done> done = trials.done(group.id());
    List<String> names = HalfTerms.of(group.year()).stream().map(HalfTerm::name).toList();
    double matters =
        frozen
            .map(one -> one.protocol().get("smallest effect"))
            .map(Double::parseDouble)
            .orElse(USUAL);
    model
        .addAttribute("group", group)
        .addAttribute("models", models.all())
        .addAttribute("choices", choices)
        .addAttribute("frozen", frozen.orElse(null))
        .addAttribute("protocol", frozen.map(TrialView::said).orElse(List.of()))
        .addAttribute("halfTerms", names)
        .addAttribute(
            "lines", group.schools().stream().map(one -> line(one, choices, done, names)).toList())
        .addAttribute(
            "comparison", Comparison.of(trials.shared(group.id()), matters, models::name));
  }

  private Line line(
      GroupSchool school, Map<UUID, String> choices, List<Trials.Done> done, List<String> names) {
    UUID id = school.id().value();
    List<Trials.Done> own = done.stream().filter(one -> one.school().equals(id)).toList();
    String halfTerms =
        own.stream()
            .map(one ->
                "%s: %d of %d".formatted(names.get(one.halfTerm() - 1), one.held(), one.planned()))
            .collect(Collectors.joining("; "));
    int planned = own.stream().mapToInt(Trials.Done::planned).sum();
    int held = own.stream().mapToInt(Trials.Done::held).sum();
    String model = choices.get(id);
    return new Line(
        school,
        model == null ? "" : models.name(model),
        halfTerms,
        planned == 0 ? "" : Math.round(100.0 * held / planned) + " %");
  }

  private static List<Said> said(Trials.Frozen frozen) {
    return frozen
        .text()
        .lines()
        .map(line -> line.split(": ?", 2))
        .filter(parts -> parts.length == 2 && !parts[1].isBlank())
        .map(parts -> new Said(parts[0], parts[1]))
        .toList();
  }
}
