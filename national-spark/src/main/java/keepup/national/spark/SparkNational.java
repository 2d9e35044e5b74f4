package keepup.national.spark;

import java.util.List;
import java.util.Locale;
import keepup.national.NationalCommand;

/// `./keepup national … --engine spark`, in a process of its own.
public final class SparkNational {
  private SparkNational() {}

  public static void main(String[] words) {
    Locale.setDefault(Locale.UK);
    System.exit(new NationalCommand(SparkEngine::new, System.out, System.err).run(List.of(words)));
  }
}
