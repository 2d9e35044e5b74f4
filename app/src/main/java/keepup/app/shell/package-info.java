/// What every page stands on: templates that become pages, transactions that stay inside one
/// school.
@NullMarked
package keepup.app.shell;

import org.jspecify.annotations.NullMarked;
