package keepup.app.journey;

import java.util.List;

/// What a school asks itself, in areas: `courses/readiness.yaml`.
///
/// @param areas in the file's order
record Readiness(List<Area> areas) {
  Readiness {
    areas = List.copyOf(areas);
  }

  /// One of the areas.
  ///
  /// @param key as an address says it
  record Area(String key, String name, List<Statement> statements) {
    Area {
      statements = List.copyOf(statements);
    }
  }

  /// What a school says of itself, or not yet.
  ///
  /// @param id answers are kept under it
  /// @param lookFor what would be evidence
  record Statement(String id, String says, String lookFor) {}

  /// All statements, in order.
  List<Statement> statements() {
    return areas.stream().flatMap(area -> area.statements().stream()).toList();
  }
}
