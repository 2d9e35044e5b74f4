/// Children on devices of their own: a door that a teacher opens for a lesson, and cards with three
/// pictures.
@NullMarked
package keepup.app.door;

import org.jspecify.annotations.NullMarked;
