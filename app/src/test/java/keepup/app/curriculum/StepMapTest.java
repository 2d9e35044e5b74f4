package keepup.app.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import keepup.content.CurriculumFiles;
import keepup.steps.Step;
import keepup.steps.StepGraph;
import keepup.steps.StepId;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class StepMapTest {
  private static final StepGraph GRAPH = CurriculumFiles.readBuiltIn().steps();
  private static final Step CENTRE = GRAPH.getStep(new StepId("y3.subtract.one-exchange"));

  @Test
  void the_map_round_a_step_reaches_two_steps_each_way_and_no_further() {
    MapScope scope = MapScope.around(GRAPH, CENTRE);

    assertThat(scope.steps()).contains(CENTRE).hasSizeLessThanOrEqualTo(MapScope.MOST);
    for (Step step : scope.steps()) {
      boolean before = GRAPH.listAllNeeds(CENTRE.id()).contains(step.id());
      boolean after = GRAPH.listAllNeeds(step.id()).contains(CENTRE.id());
      assertThat(before || after || step.equals(CENTRE)).as(step.id().value()).isTrue();
    }
    assertThat(scope.steps()).containsAll(CENTRE.needs().stream().map(GRAPH::getStep).toList());
  }

  @Test
  void a_strand_that_is_too_long_is_cut_at_a_year_and_says_so() {
    MapScope scope = MapScope.ofStrand(GRAPH, CENTRE.domain(), 0, 6);

    assertThat(scope.steps()).isNotEmpty().hasSizeLessThanOrEqualTo(MapScope.MOST);
    assertThat(scope.left()).contains("too many to read");
  }

  @Test
  void the_picture_has_a_title_a_description_and_a_link_for_every_step() throws Exception {
    StepMap map = StepMap.of(GRAPH, MapScope.around(GRAPH, CENTRE), Map.of());
    Document svg =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(map.svg())));

    assertThat(svg.getElementsByTagName("title").item(0).getTextContent())
        .isEqualTo("Round one step");
    assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("goes from");
    assertThat(svg.getElementsByTagName("a").getLength()).isEqualTo(map.rows().size());
    assertThat(map.svg()).contains("/curriculum/steps/y3.subtract.two-exchanges");
  }

  @Test
  void the_list_says_the_same_as_the_picture() {
    StepMap map = StepMap.of(GRAPH, MapScope.around(GRAPH, CENTRE), Map.of());

    assertThat(map.rows()).hasSameSizeAs(map.scope().steps());
    StepMap.Row row =
        map.rows().stream()
            .filter(one -> one.step().id().equals(CENTRE.id()))
            .findFirst()
            .orElseThrow();
    assertThat(row.needs()).extracting(WordedStep::id).isEqualTo(CENTRE.needs());
    assertThat(row.leadsTo()).extracting(WordedStep::id).isEqualTo(GRAPH.listNeededBy(CENTRE.id()));
  }

  @Test
  void words_are_broken_into_lines_that_fit_and_none_is_lost() {
    assertThat(TextLines.wrap("Subtract in columns with one exchange.", 184, 15))
        .hasSizeBetween(2, 3)
        .satisfies(lines ->
            assertThat(String.join(" ", lines))
                .isEqualTo("Subtract in columns with one exchange."));
  }
}
