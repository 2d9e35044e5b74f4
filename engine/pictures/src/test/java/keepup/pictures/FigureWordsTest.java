package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// The words of a picture carry what is seen, so that it can be asked about; they never tell what
/// is asked.
class FigureWordsTest {
  @Test
  void a_clock_says_its_hands_and_not_the_time() {
    assertThat(words("clock time=225"))
        .isEqualTo(
            "A clock face. The short hand points between 3 and 4, nearer to 4. The long hand points"
                + " at 9.");
    assertThat(words("clock time=467")).endsWith("The long hand points 2 small marks past 9.");
  }

  @Test
  void dots_are_said_one_by_one() {
    assertThat(words("dots n=5")).contains("dot dot; dot; dot dot").doesNotContainPattern("\\d");
    assertThat(words("dots n=3;pattern=scattered")).endsWith("dot, dot, dot.");
  }

  @Test
  void an_arrow_is_said_by_gaps_even_where_a_label_would_stand() {
    assertThat(words("number-line from=0;to=100;gaps=10;at=70"))
        .isEqualTo(
            "A line from 0 to 100 with 10 equal gaps and numbers at the ends only. The arrow is 7"
                + " gaps past 0.");
    Picture labelled = FiguresTest.draw("number-line from=0;to=100;gaps=10;at=70;label=1");
    assertThat(labelled.description()).endsWith("The arrow is 1 gap past 60.");
    assertThat(Sheets.texts(labelled)).contains("60", "80").doesNotContain("70");
  }

  @Test
  void a_bar_is_said_by_the_lines_that_it_reaches() {
    assertThat(words("bar-chart labels=[cats,dogs];values=[12,10];step=5"))
        .isEqualTo(
            "The axis goes from 0 to 15 in steps of 5. The top of each bar: cats early in the first"
                + " gap after 10; dogs at 10.");
  }

  @Test
  void a_shape_is_said_without_its_name() {
    for (String name : Shapes.ALL.keySet()) {
      String words = words("shape name=" + name);
      for (String part : name.split("-", -1)) {
        boolean alsoACorner = part.equals("square") || part.equals("right");
        assertThat(words.toLowerCase(Locale.ROOT)).contains("straight sides");
        assertThat(alsoACorner || !words.contains(part)).as(words).isTrue();
      }
    }
    assertThat(words("shape name=rectangle"))
        .isEqualTo(
            "A shape with 4 straight sides. Going round, they are 10, 6, 10 and 6 long. All its"
                + " corners are square.");
    assertThat(words("solid name=cone")).doesNotContain("cone");
  }

  @Test
  void what_is_to_be_found_is_nowhere_in_a_picture() {
    assertHides("bar-model parts=[?,35];total=100", "65");
    assertHides("part-whole whole=?;parts=[300,40,5]", "345");
    assertHides("balance left=[5,?];right=[12]", "7");
    assertHides("coins values=[20,20,5,2]", "47");
    assertHides("array rows=4;columns=6", "24");
    assertHides("angles-on-line known=[60,?]", "120");
    assertHides("triangle-angles known=[60,50,?]", "70");
    assertHides("angle degrees=135;turn=-30", "135");
    assertHides("tally n=13", "13");
    assertHides("pictogram labels=[a,b];values=[15,30];each=10", "15", "30");
    assertHides(
        "l-shape width=10;height=8;cut-width=4;cut-height=3;ask=[4];hide=[1]", "5 cm", "6 cm");
    assertHides("rectangle width=12;height=4;ask=height", "4 cm");
    assertHides("base-ten n=243", "243");
  }

  private static void assertHides(String line, String... answers) {
    Picture picture = FiguresTest.draw(line);
    for (String answer : answers) {
      for (String text : List.copyOf(Sheets.texts(picture))) {
        assertThat(text).as(line).isNotEqualTo(answer).isNotEqualTo(answer + "°");
      }
      assertThat(picture.description())
          .as(line)
          .doesNotContainPattern("(?<!\\d)" + answer + "(?!\\d)");
    }
  }

  private static String words(String line) {
    return FiguresTest.draw(line).description();
  }
}
