package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import keepup.maths.Draws;
import keepup.maths.Rational;
import keepup.maths.Term;
import keepup.questions.Figure;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final List<Term> ODD =
      List.of(
          Rational.ZERO,
          Rational.of(-1),
          Rational.of(1),
          Rational.of(7),
          Rational.of(97),
          new Rational(1, 3),
          new Rational(-5, 2),
          Rational.of(1_000_000_007),
          Rational.of(Long.MAX_VALUE),
          new Rational(1, Long.MAX_VALUE),
          new Term.Word(""),
          new Term.Word("?"),
          new Term.Word("<b>&\"'"),
          new Term.Items(List.of()),
          new Term.Items(List.of(Rational.of(3), Rational.of(4))),
          new Term.Items(List.of(new Term.Word("?"), new Term.Word("?"))),
          new Term.Items(List.of(new Term.Items(List.of(Rational.of(3))))));

  @Test
  void every_picture_has_an_example_here() {
    assertThat(FigureLines.listExamples().stream().map(Figure::name)).containsAll(Figures.names());
  }

  @Test
  void every_picture_is_listed_in_the_docs_with_what_it_takes() throws IOException {
    String docs = Files.readString(Path.of("..", "..", "docs", "pictures.md"));
    for (String name : Figures.names()) {
      String line =
          docs.lines().filter(each -> each.startsWith("| " + name + " |")).findFirst().orElse("");
      assertThat(line).as(name).contains(Figures.inputs(name));
    }
  }

  @Test
  void every_example_is_a_sound_sheet_and_the_same_each_time() {
    for (Figure figure : FigureLines.listExamples()) {
      Picture picture = Figures.draw(figure);
      Sheets.assertSound(figure.toString(), picture);
      assertThat(Figures.draw(figure)).isEqualTo(picture);
    }
  }

  @Test
  void what_a_picture_needs_is_among_what_it_takes() {
    for (String name : Figures.names()) {
      assertThat(Figures.inputs(name)).containsAll(Figures.needed(name));
    }
  }

  @Test
  void a_picture_that_does_not_exist_is_named_with_those_that_do() {
    assertThatThrownBy(() -> draw("clok time=225"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no picture 'clok'.\nMaybe one of these was meant: ")
        .hasMessageContaining("clock");
    assertThatThrownBy(() -> Figures.inputs("clok")).hasMessageContaining("no picture 'clok'");
  }

  @Test
  void a_missing_value_an_unknown_one_and_a_wrong_one_are_said() {
    assertThatThrownBy(() -> draw("clock"))
        .hasMessage("The picture clock has no value for 'time'.\nMaybe add `time: …`.");
    assertThatThrownBy(() -> draw("clock time=225;colour=red"))
        .hasMessageContaining("takes no value 'colour'.\nMaybe one of these was meant: time");
    assertThatThrownBy(() -> draw("clock time=noon"))
        .hasMessageContaining("needs a number as 'time', not 'noon'.\nMaybe ");
    assertThatThrownBy(() -> draw("clock time=1440"))
        .hasMessageContaining("needs a whole number from 0 to 1439 as 'time', not 1440.\nMaybe ");
    assertThatThrownBy(() -> draw("number-line from=10;to=0;gaps=10"))
        .hasMessageContaining("goes from 10 to 0, which is not forwards.\nMaybe ");
    assertThatThrownBy(() -> draw("part-whole whole=10;parts=[6,5]"))
        .hasMessageContaining("has parts that make 11 and a whole of 10.\nMaybe ");
    assertThatThrownBy(() -> draw("coins values=[3]"))
        .hasMessageContaining("has a coin of 3p, which there is not.\nMaybe ");
    assertThatThrownBy(() -> draw("shape name=blob"))
        .hasMessageContaining("does not know the shape 'blob'.\nMaybe ");
    assertThatThrownBy(() -> draw("triangle-angles known=[100,90,?]"))
        .hasMessageContaining("has angles of 190 among 180");
  }

  /// Whatever a formula may give, a picture is drawn whole or refused with advice.
  @Test
  void odd_values_are_drawn_soundly_or_refused_with_advice() {
    Draws draws = Draws.of(3);
    Map<String, Integer> refused = new TreeMap<>();
    for (Figure figure : FigureLines.listExamples()) {
      for (int i = 0; i < 25; i++) {
        Map<String, Term> values = new TreeMap<>(figure.values());
        String name = draws.pick(List.copyOf(new TreeSet<>(Figures.inputs(figure.name()))));
        values.put(name, odd(draws, values.get(name)));
        Figure changed = new Figure(figure.name(), values);
        try {
          Sheets.assertSound(changed.toString(), Figures.draw(changed));
        } catch (IllegalArgumentException e) {
          assertThat(e)
              .as(changed.toString())
              .hasMessageMatching("(?s)The picture .+\\.\nMaybe .+\\.");
          refused.merge(figure.name(), 1, Integer::sum);
        }
      }
    }
    assertThat(refused.keySet()).isEqualTo(new TreeSet<>(Figures.names()));
  }

  /// An odd value, or a list with one odd item.
  private static Term odd(Draws draws, @org.jspecify.annotations.Nullable Term old) {
    Term odd = draws.pick(ODD);
    if (old instanceof Term.Items(List<Term> items) && draws.chance(0.6)) {
      List<Term> changed = new ArrayList<>(items);
      changed.set(draws.between(0, changed.size() - 1), odd);
      return new Term.Items(changed);
    }
    return odd;
  }

  static Picture draw(String line) {
    return Figures.draw(FigureLines.read(line));
  }
}
