import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { PACK_FILES, STARTER_FOLDER } from './packs/format.ts';
import { manifestLocales } from './tools/manifest-strings.ts';
import { rootHighlights } from './tools/root-highlights.ts';
import { contentScriptSize } from './tools/size.ts';

const COMPILED = resolve(import.meta.dirname, '.pack/starter');

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  modules: ['@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: ({ browser }) => ({ plugins: browser === 'firefox' ? [] : [rootHighlights()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_ext_name__',
    short_name: '__MSG_ext_short_name__',
    description: '__MSG_ext_description__',
    default_locale: 'en',
    omnibox: { keyword: 'sk' },
    permissions: ['storage', 'alarms', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Keys that neither the browsers nor screen readers take. On a Mac, Option with a letter or a point types a sign.
    commands: {
      'next-name': { suggested_key: { default: 'Alt+Period', mac: 'MacCtrl+Period' }, description: '__MSG_ext_command_next__' },
      'previous-name': { suggested_key: { default: 'Alt+Comma', mac: 'MacCtrl+Comma' }, description: '__MSG_ext_command_previous__' },
      'open-card': { suggested_key: { default: 'Alt+Shift+K', mac: 'MacCtrl+Shift+K' }, description: '__MSG_ext_command_card__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+U', mac: 'MacCtrl+Shift+U' }, description: '__MSG_ext_command_toggle__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'sekilas@sekilas.example', strict_min_version: '150.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:before': async (wxt) => {
      // Imported here: `wxt prepare` reads this file too and needs no corpus.
      const { writeStarterPack } = await import('./corpus/compile.ts');
      wxt.logger.info('Compiling the corpus');
      await writeStarterPack(COMPILED);
    },
    'build:publicAssets': async (wxt, files) => {
      for (const name of Object.values(PACK_FILES)) {
        files.push({ absoluteSrc: resolve(COMPILED, name), relativeDest: `${STARTER_FOLDER}/${name}` });
      }
      files.push(...(await manifestLocales(wxt.config.root)));
    },
    'build:done': async (wxt) => {
      if (wxt.config.command === 'build') console.log(`\n${await contentScriptSize(wxt.config.outDir)}`);
    },
  },
});
