import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/search/search.css';
import '../../components/store/store.css';
import '../../components/page-list/page-list.css';
import '../../components/reader/reader.css';
import '../../components/reader/article.css';
import '../../components/notes/notes.css';
import '../../components/reader/entity.css';
import '../../components/saved/saved.css';
import '../../components/shelf/shelf.css';
import { render } from 'preact';
import { hashOf } from '../../components/reader/routes.ts';
import { takeWantedPlace } from '../opening/wanted-place.ts';
import { Reader } from './reader.tsx';

const app = document.getElementById('app');
if (app) void start(app);

/** Begins at the place that the address names, else at the one that was left by whoever opened the reader. */
async function start(app: HTMLElement): Promise<void> {
  const wanted = await takeWantedPlace();
  if (wanted && !location.hash) history.replaceState(null, '', hashOf(wanted));
  render(<Reader />, app);
}
