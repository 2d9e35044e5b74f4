/// What children wrote: typed in quickly, kept safely, and read for what it tells.
@NullMarked
package keepup.app.assess;

import org.jspecify.annotations.NullMarked;
