package keepup.content;

import org.snakeyaml.engine.v2.nodes.Node;

/// A content file whose YAML has been read to nodes.
///
/// @param name as it is told in a fault
/// @param root its one node, a list where the file is right
record ComposedFile(String name, Node root) {}
