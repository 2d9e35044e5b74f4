package keepup.planning;

import java.util.List;

/// One session as a planner decides it: nothing said about it yet.
///
/// @param focus what it is called for
/// @param children who are in it
public record Sitting(Slot slot, Adult adult, Focus focus, List<Child> children) {
  public Sitting {
    children = List.copyOf(children);
  }
}
