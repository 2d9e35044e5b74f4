/// The look of Keep Up: tokens, page layout and the parts pages are made of. Open `/design` to see
/// all of them in every state.
///
/// ## Calling a template from another feature
///
/// The jte plugin's source directory is `app/src/main/java/keepup/app` and its package name
/// `keepup.app`. So `design/Layout.jte` becomes the class `keepup.app.design.JteLayoutGenerated`,
/// is called `@template.design.Layout(...)` from any feature, and is the view name
/// `"design/Layout"` in Java. A page in `lesson/Today.jte`:
///
/// ```
/// @import keepup.app.design.Shell
/// @param Shell shell
/// @template.design.Layout(shell = shell, title = "Today", content = @`
///   @template.design.Button(text = "Print the sheet")
/// `)
/// ```
///
/// Name every argument; leave out those that have a default. Records a template takes ([Shell],
/// [Link], [Choice], [FieldError], [Child], [Status], [CellState], [Flash], [Tone], [Theme]) are
/// public; the rest of the package is its own business.
///
/// Nothing here may need inline script or inline style: the pages' policy is `default-src 'self'`.
/// A colour is always a token.
@NullMarked
package keepup.app.design;

import org.jspecify.annotations.NullMarked;
