import '../../components/theme.css';
import '../../components/settings/settings.css';
import '../../components/settings/form.css';
import '../../components/faults/faults.css';
import '../../components/packs/packs.css';
import { render } from 'preact';
import { Options } from './options.tsx';

const app = document.getElementById('app');
if (app) render(<Options />, app);
