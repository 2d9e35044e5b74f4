package keepup.app.curriculum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import keepup.app.curriculum.LayeredLayout.Box;
import keepup.app.curriculum.LayeredLayout.Point;
import keepup.app.curriculum.LayeredLayout.Size;
import keepup.app.curriculum.LayeredLayout.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayeredLayoutTest {
  private static final int WIDEST = 5;

  /// A graph to lay out.
  record Given(String name, List<Size> sizes, List<List<Integer>> needs) {
    LayeredLayout layout() {
      return LayeredLayout.of(sizes, needs, WIDEST);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Given> graphs() {
    List<Given> graphs = new ArrayList<>();
    for (int seed = 0; seed < 40; seed++) {
      graphs.add(random(seed));
    }
    graphs.add(new Given("nothing", List.of(), List.of()));
    graphs.add(new Given("one", List.of(new Size(3, 200, 60)), List.of(List.of())));
    return graphs.stream();
  }

  /// Up to 48 boxes in up to four bands, each needing up to three before it.
  private static Given random(int seed) {
    var random = new Random(seed);
    int count = 2 + random.nextInt(47);
    int bands = 1 + random.nextInt(4);
    List<Size> sizes = new ArrayList<>();
    List<List<Integer>> needs = new ArrayList<>();
    for (int v = 0; v < count; v++) {
      sizes.add(new Size(v * bands / count, 204, 60 + 20 * random.nextInt(4)));
      int before = v;
      needs.add(
          random
              .ints(random.nextInt(4), 0, Math.max(1, v))
              .filter(need -> need < before)
              .distinct()
              .boxed()
              .toList());
    }
    return new Given("seed " + seed, sizes, needs);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void no_two_boxes_touch(Given given) {
    List<Box> boxes = given.layout().boxes();
    for (Box one : boxes) {
      for (Box other : boxes) {
        if (one.vertex() < other.vertex()) {
          assertThat(apart(one, other)).as("%s and %s", one, other).isTrue();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void every_edge_goes_down_from_what_is_needed(Given given) {
    LayeredLayout layout = given.layout();

    assertThat(layout.wires()).hasSize(given.needs().stream().mapToInt(List::size).sum());
    for (Wire wire : layout.wires()) {
      assertThat(given.needs().get(wire.to())).contains(wire.from());
      assertThat(layout.boxes().get(wire.from()).foot())
          .isLessThan(layout.boxes().get(wire.to()).y());
      assertThat(wire.points()).extracting(Point::y).isSorted();
      assertThat(wire.points().getFirst().y()).isEqualTo(layout.boxes().get(wire.from()).foot());
      assertThat(wire.points().getLast().y()).isEqualTo(layout.boxes().get(wire.to()).y());
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void an_edge_passes_a_layer_beside_its_boxes(Given given) {
    LayeredLayout layout = given.layout();
    for (Wire wire : layout.wires()) {
      List<Point> points = wire.points();
      for (int i = 2; i + 1 < points.size(); i += 2) {
        Point from = points.get(i);
        Point to = points.get(i + 1);
        assertThat(from.x()).isEqualTo(to.x());
        assertThat(layout.boxes())
            .noneMatch(box ->
                box.x() <= from.x()
                    && from.x() <= box.x() + box.width()
                    && box.y() < to.y()
                    && from.y() < box.foot());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void the_same_graph_gives_the_same_picture(Given given) {
    assertThat(given.layout()).isEqualTo(given.layout());
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void bands_stand_one_under_the_other_and_no_layer_is_too_wide(Given given) {
    LayeredLayout layout = given.layout();
    for (Box one : layout.boxes()) {
      assertThat(one.x()).isNotNegative();
      assertThat(one.x() + one.width()).isLessThanOrEqualTo(layout.width());
      assertThat(one.foot()).isLessThanOrEqualTo(layout.height());
      assertThat(layout.boxes().stream().filter(box -> box.layer() == one.layer()))
          .hasSizeLessThanOrEqualTo(WIDEST)
          .allMatch(box -> band(given, box) == band(given, one));
      assertThat(layout.boxes())
          .allMatch(box -> band(given, box) <= band(given, one) || box.layer() > one.layer());
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void sorting_a_layer_never_adds_a_crossing(Given given) {
    int[] band = given.sizes().stream().mapToInt(Size::band).toArray();
    ProperGraph graph = ProperGraph.of(given.needs(), Layers.assign(given.needs(), band, WIDEST));

    assertThat(Crossings.count(graph, Crossings.reduce(graph)))
        .isLessThanOrEqualTo(Crossings.count(graph, graph.layers()));
  }

  @Test
  void two_crossed_edges_are_uncrossed() {
    List<List<Integer>> needs = List.of(List.of(), List.of(), List.of(1), List.of(0));
    ProperGraph graph = ProperGraph.of(needs, Layers.assign(needs, new int[4], WIDEST));

    assertThat(Crossings.count(graph, graph.layers())).isEqualTo(1);
    assertThat(Crossings.count(graph, Crossings.reduce(graph))).isZero();
  }

  @Test
  void a_chain_stands_straight_and_its_short_cut_runs_beside_it() {
    List<Size> sizes = List.of(size(), size(), size());
    LayeredLayout layout =
        LayeredLayout.of(sizes, List.of(List.of(), List.of(0), List.of(1, 0)), WIDEST);

    assertThat(layout.layers()).isEqualTo(3);
    assertThat(layout.boxes().get(2).y()).isEqualTo(2 * (60 + LayeredLayout.DOWN));
    assertThat(layout.wires().get(2).points()).hasSize(5);
  }

  @Test
  void pooling_gives_the_nearest_numbers_in_order() {
    assertThat(Placement.pool(new double[] {1, 5, 3, 4}, new double[] {1, 1, 1, 1}))
        .containsExactly(1, 4, 4, 4);
    assertThat(Placement.pool(new double[] {6, 0}, new double[] {2, 1})).containsExactly(4, 4);
  }

  @Test
  void a_need_that_stands_later_is_refused() {
    assertThatThrownBy(
            () -> LayeredLayout.of(List.of(size(), size()), List.of(List.of(1), List.of()), 5))
        .hasMessageContaining("does not stand before it");
  }

  private static Size size() {
    return new Size(0, 200, 60);
  }

  private static int band(Given given, Box box) {
    return given.sizes().get(box.vertex()).band();
  }

  private static boolean apart(Box one, Box other) {
    return one.x() + one.width() + LayeredLayout.ACROSS <= other.x()
        || other.x() + other.width() + LayeredLayout.ACROSS <= one.x()
        || one.foot() + LayeredLayout.DOWN <= other.y()
        || other.foot() + LayeredLayout.DOWN <= one.y();
  }
}
