/// Organisations above schools: who works there, which schools take part, and a school's way in.
@NullMarked
package keepup.app.hub;

import org.jspecify.annotations.NullMarked;
