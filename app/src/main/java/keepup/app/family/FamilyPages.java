package keepup.app.family;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepup.content.Curriculum;
import keepup.maths.Draws;
import keepup.pictures.Picture;
import keepup.pictures.Pictures;
import keepup.pictures.Showing;
import keepup.questions.Question;
import keepup.steps.Step;
import org.springframework.stereotype.Component;

/// The pages for families, one a step.
@Component
class FamilyPages {
  /// @param example a question that the class works on
  /// @param picture of it as SVG, or `""`
  record Page(
      Step step, FamilyCode code, String year, String example, String answer, String picture) {}

  private final Curriculum curriculum;
  private final Map<FamilyCode, Step> steps = new HashMap<>();

  FamilyPages(Curriculum curriculum) {
    this.curriculum = curriculum;
    for (Step step : curriculum.steps().listSteps()) {
      Step other = steps.put(FamilyCode.of(step.id()), step);
      if (other != null) {
        throw new IllegalStateException(
            "The steps %s and %s have one code.".formatted(step.id(), other.id()));
      }
    }
  }

  Optional<Page> find(String typed) {
    return Optional.ofNullable(steps.get(FamilyCode.typed(typed))).map(this::make);
  }

  Optional<Step> findStep(String id) {
    return curriculum.steps().listSteps().stream()
        .filter(step -> step.id().value().equals(id))
        .findFirst();
  }

  List<Step> listSteps() {
    return curriculum.steps().listSteps();
  }

  Page make(Step step) {
    Question question = curriculum.kindOf(step).ask(curriculum.parametersOf(step), Draws.of(1));
    return new Page(
        step,
        FamilyCode.of(step.id()),
        year(step.year()),
        question.display(),
        question.expected().text(),
        Pictures.findPicture(question, Showing.TO_DO, "example").map(Picture::svg).orElse(""));
  }

  /// `Reception` or `Year 3`.
  static String year(int year) {
    return year == 0 ? "Reception" : "Year " + year;
  }
}
