package keepup.pictures;

import java.util.List;

/// A method as a sequence of pictures: in each frame one sentence, the thing drawn as it stands
/// then, and the same moment in writing.
///
/// @param name what the method is, a few words
/// @param key the one picture that shows the idea where there is room for one only
/// @param frames in order, two or more
public record Method(String name, Picture key, List<Frame> frames) {
  /// One moment.
  ///
  /// @param says one short text to say with it
  /// @param drawn counters, bars or an area
  /// @param written the columns or the equation so far
  public record Frame(String says, Picture drawn, Picture written) {}

  public Method {
    frames = List.copyOf(frames);
  }
}
