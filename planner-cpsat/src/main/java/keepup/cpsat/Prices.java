package keepup.cpsat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepup.planning.Possibilities;

/// What each scarce thing costs in points: a place of a child, a session at a station, a room of
/// more than so many seats. From any prices a bound follows by weak duality, however they were
/// found.
final class Prices {
  private final double[] child;
  private final Map<Station, Double> station;
  private final Map<Rooms.Limit, Double> room;
  private final double fixed;

  private Prices(
      double[] child, Map<Station, Double> station, Map<Rooms.Limit, Double> room, double fixed) {
    this.child = child;
    this.station = station;
    this.room = room;
    this.fixed = fixed;
  }

  /// What is lost by not having a child, by place in the day, for anything else.
  double ofChild(int index) {
    return child[index];
  }

  /// The same, rounded up to whole points; 0 for a child who is never left over.
  long whole(int index) {
    return (long) Math.ceil(Math.max(0, child[index]));
  }

  double ofStation(Station its) {
    return station.getOrDefault(its, 0.0);
  }

  double ofRoom(Rooms.Limit limit) {
    return room.getOrDefault(limit, 0.0);
  }

  /// These prices of what islands share, moved towards others by a share of the way.
  Prices towards(Prices others, double share) {
    Map<Station, Double> stations = new HashMap<>();
    station.forEach(
        (each, price) -> stations.put(each, price + share * (others.ofStation(each) - price)));
    Map<Rooms.Limit, Double> rooms = new HashMap<>();
    room.forEach((each, price) -> rooms.put(each, price + share * (others.ofRoom(each) - price)));
    return new Prices(child, stations, rooms, fixed);
  }

  /// The price of everything that there is, all together.
  double fixed() {
    return fixed;
  }

  /// The price of a session of each size, from 0, at a stall.
  double[] ofSize(Stall stall, Possibilities possible) {
    double[] price = new double[stall.cap() + 1];
    int ideal = possible.day().rules().idealGroup();
    for (int size = 1; size < price.length; size++) {
      price[size] =
          station.getOrDefault(stall.station(), 0.0)
              + (double) Math.max(0, size - ideal) * possible.day().rules().crowdingPoints();
      for (Map.Entry<Rooms.Limit, Double> each : room.entrySet()) {
        price[size] += each.getKey().isFor(stall.station().slot(), size) ? each.getValue() : 0;
      }
    }
    return price;
  }

  /// Prices that are never negative, but for locked children, with what all there is costs at them.
  static Prices of(
      double[] child,
      Map<Station, Double> station,
      Map<Rooms.Limit, Double> room,
      double[] crewTotal,
      List<Crew> crews,
      Possibilities possible) {
    double fixed = 0;
    for (int i = 0; i < child.length; i++) {
      if (!possible.isLocked(possible.day().children().get(i))) {
        child[i] = Math.max(0, child[i]);
      }
      fixed += child[i];
    }
    Map<Rooms.Limit, Double> rooms = new HashMap<>();
    for (Map.Entry<Rooms.Limit, Double> each : room.entrySet()) {
      double price = Math.max(0, each.getValue());
      rooms.put(each.getKey(), price);
      fixed += price * each.getKey().most();
    }
    Map<Station, Double> stations = new HashMap<>();
    station.forEach((each, price) -> stations.put(each, Math.max(0, price)));
    List<double[]> most = new ArrayList<>();
    for (int c = 0; c < crews.size(); c++) {
      double total = Math.max(0, crewTotal[c]);
      fixed += total * crews.get(c).limit(possible.day());
      double[] bySlot = new double[possible.day().slots().size()];
      for (int slot = 0; slot < bySlot.length; slot++) {
        double weight = crews.get(c).weight(possible.day(), slot);
        bySlot[slot] = total * weight;
        for (Map.Entry<Station, Double> each : stations.entrySet()) {
          if (each.getKey().slot() == slot && each.getKey().crews().contains(c)) {
            bySlot[slot] = Math.max(bySlot[slot], each.getValue());
          }
        }
        fixed += crews.get(c).size() * (bySlot[slot] - total * weight);
      }
      most.add(bySlot);
    }
    stations.replaceAll((each, price) -> Math.max(price, cheapest(each, most)));
    return new Prices(child, stations, rooms, fixed);
  }

  /// What a session at a station takes from what could be held there instead. Asking no less for it
  /// costs nothing.
  private static double cheapest(Station station, List<double[]> most) {
    return station.crews().stream().mapToDouble(c -> most.get(c)[station.slot()]).min().orElse(0);
  }
}
