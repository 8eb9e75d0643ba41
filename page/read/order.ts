import { elementOf, isShadowRoot, rootNode } from './native.ts';

/** Bits of `compareDocumentPosition`: there is no global `Node` under Node.js. */
const DISCONNECTED = 1;
const FOLLOWING = 4;

/**
 * Whether `node` stands before `other` on the page. What is in a shadow tree stands where its host does, before what the host contains.
 * Text nodes and hosts have no named properties: calling them directly is safe.
 */
export function precedes(node: Node, other: Node): boolean {
  const relation = node.compareDocumentPosition(other);
  if (!(relation & DISCONNECTED)) return (relation & FOLLOWING) !== 0;
  const [path, otherPath] = [hostsOf(node), hostsOf(other)];
  while (path.length > 1 && otherPath.length > 1 && path.at(-1) === otherPath.at(-1)) {
    path.pop();
    otherPath.pop();
  }
  return ((path.at(-1) as Node).compareDocumentPosition(otherPath.at(-1) as Node) & FOLLOWING) !== 0;
}

/** The node, the host of the tree it is in, the host of that one's tree, and so on out to the document. */
function hostsOf(node: Node): Node[] {
  const path = [node];
  for (let root = rootNode(node); isShadowRoot(root); root = rootNode(path.at(-1) as Node)) path.push(elementOf(root));
  return path;
}
