/**
 * Values noted on nodes of the page. They are properties of the node's object in our own world, which the page cannot see, and live as
 * long as the node. On a page of 200,000 texts a `WeakMap` made the garbage collector stop the page for seconds; this does not.
 */
export class Notes<T> {
  #key = Symbol();

  get(node: Node): T | undefined {
    return (node as unknown as Record<symbol, T | undefined>)[this.#key];
  }

  set(node: Node, value: T): void {
    (node as unknown as Record<symbol, T | undefined>)[this.#key] = value;
  }
}
