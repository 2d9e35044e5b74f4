package keepup.app.worksheet;

import java.util.List;

/// What the checker says of a sequence, in a teacher's words.
///
/// @param varies what differs between its questions
/// @param hidden the wrong ideas of the step that it would never show
/// @param mend what could be better, the most telling first
/// @param right what is right already
/// @param instead a better question for a place, where one was found
/// @param order a better order, where there is one
/// @param unjudged how many of its questions could not be read
record Judged(
    List<String> varies,
    List<String> hidden,
    List<Mend> mend,
    List<String> right,
    List<Instead> instead,
    List<Order> order,
    int unjudged) {

  /// Something that could be better.
  ///
  /// @param says what is not so
  /// @param found what was found, or `""`
  /// @param items the questions that it is about, from 1
  /// @param advice what to do
  record Mend(String says, String found, List<Integer> items, String advice) {
    Mend {
      items = List.copyOf(items);
    }
  }

  /// Another question for a place.
  ///
  /// @param number of the question that it would replace
  /// @param because why
  /// @param query of the address of the sequence with it
  record Instead(int number, String question, String because, String query) {}

  /// Another order.
  ///
  /// @param numbers the questions as they are numbered now
  /// @param query of the address of the sequence in that order
  record Order(List<Integer> numbers, String query) {
    Order {
      numbers = List.copyOf(numbers);
    }
  }

  Judged {
    varies = List.copyOf(varies);
    hidden = List.copyOf(hidden);
    mend = List.copyOf(mend);
    right = List.copyOf(right);
    instead = List.copyOf(instead);
    order = List.copyOf(order);
  }

  /// The verdict in one sentence.
  String inShort() {
    return mend.isEmpty()
        ? "Nothing to mend: it keeps every rule of good variation that could be judged."
        : mend.size() == 1
            ? "One thing could be better."
            : mend.size() + " things could be better.";
  }
}
