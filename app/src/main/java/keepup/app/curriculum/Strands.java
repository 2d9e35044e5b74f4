package keepup.app.curriculum;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import keepup.app.design.Choice;
import keepup.content.Curriculum;
import keepup.steps.Step;
import org.springframework.stereotype.Component;

/// The strands and years that the curriculum has, for choosing among them.
@Component
class Strands {
  private final List<Step> steps;
  private final List<String> strands;
  private final List<Integer> years;

  Strands(Curriculum curriculum) {
    steps = curriculum.steps().listSteps();
    Set<String> found = new LinkedHashSet<>();
    // In the order in which children meet them, those of Reception first.
    for (int year = Years.FIRST; year <= Years.LAST; year++) {
      int of = year;
      steps.stream().filter(step -> step.year() == of).map(Step::domain).forEach(found::add);
    }
    strands = List.copyOf(found);
    years = steps.stream().map(Step::year).distinct().sorted().toList();
  }

  List<String> list() {
    return strands;
  }

  /// The years that have steps, youngest first.
  List<Integer> listYears() {
    return years;
  }

  long count(String strand, int year) {
    return steps.stream()
        .filter(step -> step.year() == year && step.domain().equals(strand))
        .count();
  }

  /// A step by its id as an address gives it, whatever that is.
  Optional<Step> findStep(String id) {
    return steps.stream().filter(step -> step.id().value().equals(id)).findFirst();
  }

  /// A year that the curriculum has, as an address gives it, whatever that is.
  Optional<Integer> findYear(String year) {
    return years.stream().filter(one -> one.toString().equals(year)).findFirst();
  }

  boolean has(String strand) {
    return strands.contains(strand);
  }

  /// The first strand that has steps in a year, or the first of all where no year is asked for.
  String firstWith(Optional<Integer> year) {
    return strands.stream()
        .filter(strand -> year.isEmpty() || count(strand, year.get()) > 0)
        .findFirst()
        .orElseGet(strands::getFirst);
  }

  /// The years in which a strand has steps, youngest first.
  List<Integer> listYears(String strand) {
    return years.stream().filter(year -> count(strand, year) > 0).toList();
  }

  /// @param all the words for no choice, or `""` where one has to be chosen
  List<Choice> choices(String chosen, String all) {
    List<Choice> choices = new ArrayList<>();
    if (!all.isEmpty()) {
      choices.add(Choice.of("", all, chosen.isEmpty()));
    }
    strands.forEach(
        strand -> choices.add(Choice.of(strand, sentenceCase(strand), strand.equals(chosen))));
    return choices;
  }

  /// @param chosen a year, or below 0 for none
  /// @param all the words for no choice, or `""` where one has to be chosen
  List<Choice> yearChoices(int chosen, String all) {
    List<Choice> choices = new ArrayList<>();
    if (!all.isEmpty()) {
      choices.add(Choice.of("", all, chosen < 0));
    }
    years.forEach(
        year -> choices.add(Choice.of(year.toString(), Years.inWords(year), year == chosen)));
    return choices;
  }

  /// `Fractions`.
  static String sentenceCase(String strand) {
    return strand.isEmpty()
        ? strand
        : strand.substring(0, 1).toUpperCase(Locale.UK) + strand.substring(1);
  }

  /// The heads of the table of strands and years.
  List<String> heads() {
    List<String> heads = new ArrayList<>(List.of("Strand"));
    years.forEach(year -> heads.add(Years.inWords(year)));
    return heads;
  }

  /// The steps of a strand, in one year where the year is not below 0.
  static String href(String strand, int year) {
    return Rooms.BROWSE
        + "?"
        + (year < 0 ? "" : "year=" + year + "&")
        + "strand="
        + URLEncoder.encode(strand, StandardCharsets.UTF_8);
  }

  /// The map of a strand, of one year where the year is not below 0.
  static String mapHref(String strand, int year) {
    return Rooms.MAP
        + "?strand="
        + URLEncoder.encode(strand, StandardCharsets.UTF_8)
        + (year < 0 ? "" : "&from=" + year + "&to=" + year);
  }
}
