import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { COMMAND_NAMES, type Command } from '../../components/settings/commands.ts';

/** Firefox's own; Chrome's types do not know it. */
interface WithSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The commands with their keys, read again whenever somebody comes back to this page: they are changed on one of the browser's. */
export function useCommands(): Command[] {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const read = async () => {
      const set = await browser.commands.getAll();
      const names = Object.keys(COMMAND_NAMES) as Command['name'][];
      setCommands(names.map((name) => ({ name, shortcut: set.find((command) => command.name === name)?.shortcut ?? '' })));
    };
    void read();
    const onFocus = () => void read();
    addEventListener('focus', onFocus);
    return () => removeEventListener('focus', onFocus);
  }, []);
  return commands;
}

/** Opens the browser's own page for the keys of extensions. */
export async function openKeySettings(): Promise<void> {
  const commands: WithSettings = browser.commands as object;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
