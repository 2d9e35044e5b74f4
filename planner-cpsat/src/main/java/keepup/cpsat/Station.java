package keepup.cpsat;

import java.util.List;

/// Where a session could be staffed: a slot, and who could take it.
///
/// @param slot by place in the day
/// @param crews who take the step then; one, where a wish ties the session to its adult
/// @param tied whether a wish names the adult
record Station(int slot, List<Integer> crews, boolean tied) {
  Station {
    crews = List.copyOf(crews);
  }
}
