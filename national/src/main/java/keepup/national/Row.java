package keepup.national;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A row of an answer: words and whole numbers by position, from 0.
public final class Row {
  private final List<@Nullable Object> values;

  /// @param values strings, whole numbers, or null
  public Row(@Nullable Object... values) {
    this.values = Arrays.asList(values.clone());
  }

  /// @return `""` where there is nothing
  public String text(int column) {
    return Objects.toString(values.get(column), "");
  }

  /// @return 0 where there is nothing
  public long whole(int column) {
    return values.get(column) instanceof Number number ? number.longValue() : 0;
  }
}
