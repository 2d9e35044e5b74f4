/// Events of a hub: open days, workshops, twilights and network meetings; places, waiting lists,
/// applications, attendance, charges, mails and calendars.
@NullMarked
package keepup.app.event;

import org.jspecify.annotations.NullMarked;
