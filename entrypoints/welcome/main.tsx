import '../../components/theme.css';
import '../../components/card/card.css';
import '../../components/reader/article.css';
import '../../components/settings/settings.css';
import '../../components/settings/form.css';
import './welcome.css';
import { render } from 'preact';
import { Welcome } from './welcome.tsx';

const app = document.getElementById('app');
if (app) render(<Welcome />, app);
