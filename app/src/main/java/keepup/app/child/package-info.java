/// What adults see of a child: what is secure, what is next and why, with the answers behind every
/// claim; the class as a map; who is ready for tomorrow; two children side by side.
@NullMarked
package keepup.app.child;

import org.jspecify.annotations.NullMarked;
