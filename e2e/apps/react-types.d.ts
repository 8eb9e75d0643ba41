// As much as the apps use. They are no apps of ours: the types of React would be one more package.
declare module 'react' {
  export const { createElement, Fragment, useState, useEffect }: import('./news.ts').Framework;
}
declare module 'react-dom/client' {
  export function hydrateRoot(root: Element, app: unknown): void;
}
declare module 'react-dom/server' {
  export function renderToString(app: unknown): string;
}
