package keepup.app.event;

import java.time.LocalDateTime;
import java.util.List;
import keepup.app.design.Pence;

/// What an organiser lays down about an event. Times are of the clock on the wall in England.
///
/// @param closes when booking ends
/// @param funded how many of the places are paid for by the hub
/// @param price of a place that is not funded, without VAT
/// @param vatPer10000 the rate of VAT on it: 2000 is 20 %
/// @param noShow what somebody pays who stays away, as it stands, with no VAT added
/// @param remindDays how many days before the event a reminder goes out
/// @param criteria what applications are judged by; empty where people simply book
record EventPlan(
    EventKind kind,
    String title,
    String about,
    String venue,
    LocalDateTime starts,
    LocalDateTime ends,
    LocalDateTime closes,
    int places,
    int funded,
    Pence price,
    int vatPer10000,
    Pence noShow,
    List<Integer> remindDays,
    List<Criterion> criteria) {

  /// One thing that applications are judged by.
  ///
  /// @param weight 1 to 5
  record Criterion(int number, String words, int weight) {}

  EventPlan {
    remindDays = List.copyOf(remindDays);
    criteria = List.copyOf(criteria);
  }

  boolean byApplication() {
    return !criteria.isEmpty();
  }

  /// Whether calendars have to hear of the step from this plan to the other.
  boolean looksOtherIn(EventPlan other) {
    return !title.equals(other.title)
        || !about.equals(other.about)
        || !venue.equals(other.venue)
        || !starts.equals(other.starts)
        || !ends.equals(other.ends);
  }

  /// `£80.00 + VAT £16.00`, or `Free`.
  String priceWords() {
    if (price.value() == 0) {
      return "Free";
    }
    return vatPer10000 == 0
        ? price.words()
        : price.words() + " + VAT " + price.vat(vatPer10000).words();
  }
}
