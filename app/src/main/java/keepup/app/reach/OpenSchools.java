package keepup.app.reach;

import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import keepup.reach.Aspect;
import keepup.reach.Entry;
import keepup.reach.Fifths;
import keepup.reach.Urn;
import org.jspecify.annotations.Nullable;

/// The schools open today, in groups that are alike in all that a breakdown tells apart.
record OpenSchools(List<Alike> groups) {
  private static final Urn ANY = new Urn(100_000);

  /// @param schools how many
  record Alike(String phase, String region, @Nullable Double freeMeals, int schools) {
    Entry entry() {
      return new Entry(ANY, "", false, null, null, phase, region, freeMeals);
    }
  }

  OpenSchools {
    groups = List.copyOf(groups);
  }

  int count() {
    return groups.stream().mapToInt(Alike::schools).sum();
  }

  /// The fifths of all of them whose share of free meals is known.
  Fifths fifths() {
    return Fifths.of(
        groups.stream()
            .flatMap(group ->
                group.freeMeals() == null
                    ? java.util.stream.Stream.empty()
                    : java.util.Collections.nCopies(group.schools(), group.freeMeals()).stream())
            .toList());
  }

  /// How many there are of each group of an aspect.
  Map<String, Integer> by(Aspect aspect, Fifths fifths) {
    ToIntFunction<Alike> count = Alike::schools;
    return groups.stream()
        .collect(
            Collectors.groupingBy(
                group -> aspect.of(group.entry(), fifths), Collectors.summingInt(count)));
  }
}
