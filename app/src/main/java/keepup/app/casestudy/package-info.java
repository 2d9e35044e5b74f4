/// Case studies: what a hub or a school tried, what happened, and tips for others. Written,
/// commented on, reviewed by the hub, and published on pages that are open to everybody.
@NullMarked
package keepup.app.casestudy;

import org.jspecify.annotations.NullMarked;
