package keepup.content;

import java.util.List;
import java.util.stream.Collectors;

/// Thrown when content files are not fit to use: holds every fault found, not only the first.
public final class ContentFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  ContentFaults(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
    this.faults = List.copyOf(faults);
  }

  /// All faults, by file and line.
  public List<Fault> faults() {
    return faults;
  }
}
