/**
 * A circle of files that import each other, types too: the first that is met, each file once, in the order of the imports. Undefined where
 * there is none. Depth first, O(imports × the longest chain of them).
 * @param imports the files that each file imports; what is not a key is no file of ours
 */
export function circleIn(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    const at = path.indexOf(file);
    if (at !== -1) return path.slice(at);
    if (done.has(file)) return undefined;
    done.add(file);
    path.push(file);
    for (const next of imports.get(file) ?? []) {
      const circle = visit(next);
      if (circle) return circle;
    }
    path.pop();
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return undefined;
}
