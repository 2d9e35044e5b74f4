package keepup.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keepup.content.Curriculum;
import keepup.misconceptions.Misconception;
import keepup.misconceptions.MisconceptionId;
import keepup.steps.Step;
import keepup.steps.StepId;

/// Finds the part of the curriculum that options name.
final class Scopes {
  private Scopes() {}

  /// The steps of `--step ID,…`, or of `--year N` and `--domain D` together; a domain is also found
  /// by a question kind's name.
  ///
  /// @throws BadInput if nothing is named, or nothing is found
  static List<Step> steps(Curriculum curriculum, Arguments arguments) throws BadInput {
    Optional<String> ids = arguments.find("step").or(() -> arguments.find("steps"));
    if (ids.isPresent()) {
      List<Step> steps = new ArrayList<>();
      for (String id : ids.get().split(",", -1)) {
        steps.add(step(curriculum, id.strip()));
      }
      return steps;
    }
    Optional<String> domain = arguments.find("domain").map(d -> d.toLowerCase(Locale.ROOT).strip());
    boolean anyYear = !arguments.has("year");
    long year = arguments.whole("year", 0, 0, 6);
    if (anyYear && domain.isEmpty()) {
      throw new BadInput(
          "No step is named.",
          "Maybe --step ID, or --year 3 --domain \"addition and subtraction\".");
    }
    List<Step> found =
        curriculum.steps().listSteps().stream()
            .filter(step -> anyYear || step.year() == year)
            .filter(step ->
                domain.isEmpty()
                    || step.domain().equalsIgnoreCase(domain.get())
                    || step.questions().kind().equals(domain.get()))
            .toList();
    if (found.isEmpty()) {
      throw new BadInput(
          "No step is found there.",
          "Maybe one of the domains "
              + curriculum.steps().listSteps().stream().map(Step::domain).distinct().toList());
    }
    return found;
  }

  /// As [#steps], or the whole curriculum where nothing is named.
  static List<Step> stepsOrAll(Curriculum curriculum, Arguments arguments) throws BadInput {
    boolean none = List.of("step", "steps", "year", "domain").stream().noneMatch(arguments::has);
    return none ? curriculum.steps().listSteps() : steps(curriculum, arguments);
  }

  static Step step(Curriculum curriculum, String id) throws BadInput {
    try {
      Optional<Step> step = curriculum.steps().findStep(new StepId(id));
      if (step.isPresent()) {
        return step.get();
      }
    } catch (IllegalArgumentException malformed) {
      // the message below serves both
    }
    throw new BadInput(
        "There is no step '" + id + "'.", "Maybe ./keepup curriculum lists them all.");
  }

  static Misconception misconception(Curriculum curriculum, String id) throws BadInput {
    try {
      return curriculum.getMisconception(new MisconceptionId(id));
    } catch (IllegalArgumentException e) {
      throw new BadInput(
          "There is no misconception '" + id + "'.", "Maybe ./keepup curriculum lists them all.");
    }
  }

  /// The misconceptions that any of the steps lists, in the order of the steps.
  static List<Misconception> misconceptions(Curriculum curriculum, List<Step> steps) {
    Set<Misconception> found = new LinkedHashSet<>();
    steps.forEach(step -> found.addAll(curriculum.misconceptionsOf(step)));
    return List.copyOf(found);
  }
}
