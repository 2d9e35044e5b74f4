package keepup.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words after a command: plain ones in order, and options.
///
/// @param plain file names, ids, questions
/// @param options name without `--` to value; `""` for a flag
record Arguments(List<String> plain, Map<String, String> options) {

  /// @param flags options that take no value
  /// @param valued options that take the next word as their value, or `--name=value`
  static Arguments parse(List<String> words, Set<String> flags, Set<String> valued)
      throws BadInput {
    List<String> plain = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("--") || word.equals("--")) {
        plain.add(word);
        continue;
      }
      int equals = word.indexOf('=');
      String name = equals < 0 ? word.substring(2) : word.substring(2, equals);
      if (flags.contains(name) && equals < 0) {
        options.put(name, "");
      } else if (valued.contains(name) && (equals > 0 || i + 1 < words.size())) {
        options.put(name, equals > 0 ? word.substring(equals + 1) : words.get(++i));
      } else {
        throw new BadInput(
            valued.contains(name)
                ? "The option --" + name + " needs a value after it."
                : "There is no option --" + name + " here.",
            "Maybe ./keepup help shows what is possible.");
      }
    }
    return new Arguments(List.copyOf(plain), Map.copyOf(options));
  }

  boolean has(String option) {
    return options.containsKey(option);
  }

  Optional<String> find(String option) {
    return Optional.ofNullable(options.get(option));
  }

  /// @throws BadInput if the value is there and not a whole number in the range
  long whole(String option, long otherwise, long least, long most) throws BadInput {
    String value = options.get(option);
    if (value == null) {
      return otherwise;
    }
    try {
      long number = Long.parseLong(value.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // falls through to the one message for both faults
    }
    throw new BadInput(
        "The value of --" + option + " is '" + value + "'.",
        "Maybe a whole number from %d to %d.".formatted(least, most));
  }

  /// The plain words, of which there must be so many.
  ///
  /// @throws BadInput if there are more or fewer
  List<String> exactly(int count, String usage) throws BadInput {
    if (plain.size() != count) {
      throw new BadInput(
          plain.size() < count ? "Something is missing." : "There is too much here: " + plain,
          "Maybe: " + usage);
    }
    return plain;
  }
}
