import * as react from 'react';
import { hydrateRoot } from 'react-dom/client';
import { FIRST, newsOf } from './news.ts';

/** Takes over the page that came from the server so long after its load as the address says, in ms. */
const after = Number(new URLSearchParams(location.search).get('after'));
addEventListener('load', () => {
  const takeOver = () => hydrateRoot(document.querySelector('#root') as Element, react.createElement(newsOf(react), { state: FIRST }));
  setTimeout(takeOver, after);
});
