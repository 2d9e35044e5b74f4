/// The made-up weeks of the demo school.
@NullMarked
package keepup.app.demo;

import org.jspecify.annotations.NullMarked;
