import '../../components/theme.css';
import '../../components/search/search.css';
import '../../components/store/store.css';
import '../../components/page-list/page-list.css';
import '../../components/saved/saved.css';
import '../../components/settings/settings.css';
import './popup.css';
import { render } from 'preact';
import { Popup } from './popup.tsx';

const app = document.getElementById('app');
if (app) render(<Popup />, app);
