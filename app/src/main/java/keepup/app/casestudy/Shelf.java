package keepup.app.casestudy;

import java.util.List;

/// Some case studies under a heading.
public record Shelf(String title, List<CaseStudy> studies) {
  /// The case studies are kept as they are now.
  public Shelf {
    studies = List.copyOf(studies);
  }

  /// Those of all that are so far.
  Shelf(String title, List<CaseStudy> all, CaseState state) {
    this(title, all.stream().filter(one -> one.state() == state).toList());
  }
}
