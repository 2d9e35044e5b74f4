/// The whole product in a real browser: what a school does on its first day, without a network, by
/// keyboard, on a phone.
@NullMarked
package keepup.browser;

import org.jspecify.annotations.NullMarked;
