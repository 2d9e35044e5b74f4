package keepup.app.event;

import keepup.app.design.Pence;

/// What a school pays for one booking.
///
/// @param net without VAT
record Charge(Kind kind, Pence net, Pence vat) {
  private static final Charge NONE = new Charge(Kind.NONE, Pence.NONE, Pence.NONE);

  /// What it is for.
  enum Kind {
    NONE("Nothing"),
    PLACE("Place"),
    NO_SHOW("Absent without 24 hours’ notice");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  Pence gross() {
    return net.plus(vat);
  }

  /// Whoever has a place that is not funded pays its price, whether they come or not; whoever pays
  /// nothing for the place and misses the event without notice pays the charge for that. Nobody
  /// pays who missed it with a good reason, or who got the place too late to give notice.
  static Charge of(HubEvent event, Booking booking) {
    if (event.state() == EventState.CANCELLED || !booking.counts()) {
      return NONE;
    }
    boolean couldGiveNotice =
        booking.promotedAt().map(at -> !at.isAfter(event.noticeEnds())).orElse(true);
    if (booking.missed() && (booking.excuse().isPresent() || !couldGiveNotice)) {
      return NONE;
    }
    EventPlan plan = event.plan();
    if (plan.price().value() > 0 && !booking.funded()) {
      return new Charge(Kind.PLACE, plan.price(), plan.price().vat(plan.vatPer10000()));
    }
    if (booking.missed() && plan.noShow().value() > 0) {
      return new Charge(Kind.NO_SHOW, plan.noShow(), Pence.NONE);
    }
    return NONE;
  }
}
