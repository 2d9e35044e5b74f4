package keepup.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import keepup.content.Curriculum;
import keepup.questions.Figure;
import keepup.questions.Question;
import keepup.steps.Step;

/// The curriculum as a Markdown table, a row for each small step: how it is asked, which
/// misconceptions are looked for, which pictures, words and stem sentence belong to it.
final class CurriculumTable {
  private static final int SEEDS = 20;
  private static final String NOTHING = "**nothing yet**";

  private final Curriculum curriculum;

  CurriculumTable(Curriculum curriculum) {
    this.curriculum = curriculum;
  }

  String markdown() {
    List<String> lines = new ArrayList<>();
    List<Step> steps = curriculum.steps().listSteps();
    lines.add("# What every small step has");
    lines.add("");
    lines.add(
        "Written by `./keepup curriculum table`. %d steps, %d question kinds, %d misconceptions; version %s."
            .formatted(
                steps.size(),
                new TreeSet<>(steps.stream().map(step -> step.questions().kind()).toList()).size(),
                curriculum.misconceptions().size(),
                curriculum.version()));
    lines.add("");
    lines.add(
        "The picture is drawn with the question where it names one in `code`; else it is what the"
            + " adult draws.");
    for (int year = 0; year <= 6; year++) {
      int now = year;
      List<Step> ofYear = steps.stream().filter(step -> step.year() == now).toList();
      lines.add("");
      lines.add("## " + (year == 0 ? "Reception" : "Year " + year));
      lines.add("");
      lines.add("| step | question kind | misconceptions | picture | words | stem sentence |");
      lines.add("| --- | --- | --- | --- | --- | --- |");
      ofYear.forEach(step -> lines.add(row(step)));
    }
    return String.join("\n", lines) + "\n";
  }

  private String row(Step step) {
    return "| "
        + String.join(
            " | ",
            step.id().value(),
            cell(step.questions().kind()),
            cell(String.join(", ", step.misconceptions())),
            cell(picture(step)),
            cell(String.join(", ", step.words().keySet())),
            cell(step.findStem().orElse("")))
        + " |";
  }

  private String picture(Step step) {
    TreeSet<String> drawn = new TreeSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Question question = curriculum.ask(step, seed);
      Optional<Figure> figure = question.findFigure();
      figure.ifPresent(found -> drawn.add("`" + found.name() + "`"));
    }
    return drawn.isEmpty() ? step.representations().picture() : String.join(", ", drawn);
  }

  private static String cell(String text) {
    return text.isBlank() ? NOTHING : text.replace("|", "\\|").replace("\n", " ");
  }
}
