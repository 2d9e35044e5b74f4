package keepup.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import keepup.maths.Draws;
import keepup.maths.Expression;
import keepup.maths.Operation;
import keepup.questions.Equation;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {
  @Test
  void a_fact_within_twenty_has_ten_frames_first() {
    assertThat(titles(Equation.of(8, Operation.ADD, 5))).containsExactly("Ten frames", "Bar model");
    assertThat(titles(Equation.of(13, Operation.SUBTRACT, 5)).getFirst()).isEqualTo("Ten frames");
  }

  @Test
  void a_missing_part_has_a_bar() {
    Equation missing =
        new Equation(
            Expression.join(Expression.unknown(), Operation.ADD, Expression.of(5)),
            Expression.of(12));
    assertThat(titles(missing)).containsExactly("Bar model");
  }

  @Test
  void two_digit_numbers_have_jumps_first_and_larger_ones_counters() {
    assertThat(titles(Equation.of(52, Operation.SUBTRACT, 38)))
        .containsExactly("Number line", "Place-value counters", "Columns");
    assertThat(titles(Equation.of(304, Operation.SUBTRACT, 187)))
        .containsExactly("Place-value counters", "Columns");
  }

  @Test
  void a_question_without_a_fitting_picture_has_none() {
    assertThat(titles(Equation.of(700, Operation.MULTIPLY, 1))).isEmpty();
    assertThat(titles(Equation.of(3, Operation.SUBTRACT, 80))).isEmpty();
  }

  @Test
  void a_product_has_an_array_or_an_area_and_a_quotient_equal_parts_or_groups() {
    assertThat(titles(Equation.of(7, Operation.MULTIPLY, 8))).containsExactly("Array");
    assertThat(titles(Equation.of(34, Operation.MULTIPLY, 6)))
        .containsExactly("Area model", "Written method");
    assertThat(titles(Equation.of(72, Operation.DIVIDE, 3)))
        .containsExactly("Bar model", "Counters in groups", "Written method");
  }

  @Test
  void an_exchange_through_zero_shows_the_ten_that_is_opened_last() {
    Picture worked =
        Pictures.findPicture(Equation.of(304, Operation.SUBTRACT, 187), Showing.WORKED, "p")
            .orElseThrow();
    assertThat(worked.description())
        .isEqualTo(
            "Now there are tens to open. Exchange 1 ten for 10 ones."
                + " Counters: hundreds 2; tens 10, 1 crossed out; ones 14, 10 new.");
  }

  @Test
  void a_picture_to_do_does_not_hold_the_answer() {
    for (Equation question :
        List.of(
            Equation.of(8, Operation.ADD, 7),
            Equation.of(52, Operation.SUBTRACT, 38),
            Equation.of(34, Operation.MULTIPLY, 26),
            Equation.of(72, Operation.DIVIDE, 3),
            Equation.of(304, Operation.SUBTRACT, 187))) {
      String answer = question.expected().text();
      for (Picture picture : Pictures.listPictures(question, Showing.TO_DO, "p")) {
        assertThat(picture.svg()).doesNotContain(">" + answer + "<");
        assertThat(picture.description()).doesNotContain(answer);
      }
    }
  }

  @Test
  void counting_up_stops_at_the_next_ten_and_hundred() {
    assertThat(NumberLine.countUp(187, 304, Showing.WORKED, "p").description())
        .isEqualTo("From 187, on 3 to 190, on 10 to 200, on 104 to 304.");
  }

  @Test
  void taking_away_jumps_back_through_the_ten() {
    assertThat(
            Pictures.findPicture(Equation.of(52, Operation.SUBTRACT, 38), Showing.WORKED, "p")
                .orElseThrow()
                .description())
        .isEqualTo("From 52, back 30 to 22, back 2 to 20, back 6 to 14.");
  }

  @Test
  void every_picture_is_well_formed_with_unique_ids_and_all_text_inside() {
    List<Picture> all = new ArrayList<>(drawMany());
    all.add(Bars.compare(34, 21, Showing.WORKED, "c1"));
    all.add(NumberLine.countUp(187, 304, Showing.TO_DO, "c2"));
    for (Picture picture : all) {
      Document svg = parse(picture.svg());
      Element root = svg.getDocumentElement();
      assertThat(root.getAttribute("role")).isEqualTo("img");
      assertThat(root.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
      assertThat(root.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
      assertThat(ids(root)).doesNotHaveDuplicates();
      assertThat(TextBoxes.listFaults(root)).as(picture.description()).isEmpty();
    }
  }

  @Test
  void pictures_with_different_prefixes_share_no_id() {
    Equation question = Equation.of(52, Operation.SUBTRACT, 38);
    List<String> ids = new ArrayList<>();
    for (String prefix : List.of("a", "b")) {
      for (Picture picture : Pictures.listPictures(question, Showing.WORKED, prefix)) {
        ids.addAll(ids(parse(picture.svg()).getDocumentElement()));
      }
    }
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void a_prefix_that_could_break_the_page_is_refused() {
    assertThatThrownBy(() ->
            Pictures.listPictures(Equation.of(8, Operation.ADD, 5), Showing.TO_DO, "\"><script"))
        .hasMessageContaining("must be letters, digits and hyphens");
  }

  private static List<String> titles(Equation question) {
    return Pictures.listPictures(question, Showing.TO_DO, "p").stream()
        .map(Picture::title)
        .toList();
  }

  private static List<Picture> drawMany() {
    Draws draws = Draws.of(1);
    return IntStream.range(0, 400)
        .boxed()
        .flatMap(i -> {
          int largest = draws.pick(List.of(10, 20, 99, 999, 9999, 99999));
          int first = draws.between(0, largest);
          boolean adds = draws.chance(0.5);
          int second = draws.between(0, adds ? largest : first);
          Equation question =
              draws.chance(0.2)
                  ? new Equation(
                      Expression.join(Expression.of(first), Operation.ADD, Expression.unknown()),
                      Expression.of(first + second))
                  : Equation.of(first, adds ? Operation.ADD : Operation.SUBTRACT, second);
          Showing showing = draws.chance(0.5) ? Showing.TO_DO : Showing.WORKED;
          return Pictures.listPictures(question, showing, "q" + i).stream();
        })
        .toList();
  }

  private static List<String> ids(Element root) {
    List<String> ids = new ArrayList<>();
    NodeList all = root.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      String id = ((Element) all.item(i)).getAttribute("id");
      if (!id.isEmpty()) {
        ids.add(id);
      }
    }
    return ids;
  }

  private static Document parse(String svg) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg)));
    } catch (Exception e) {
      throw new AssertionError(svg, e);
    }
  }
}
