import type { Key } from '../../locales/index.ts';

/** The commands of the manifest, in the order in which they are listed, and what they are called. */
export const COMMAND_NAMES = {
  'next-name': 'manifest.command_next',
  'previous-name': 'manifest.command_previous',
  'open-card': 'manifest.command_card',
  'toggle-site': 'manifest.command_toggle',
} as const satisfies Record<string, Key>;

/** A command and its keys as the browser writes them; empty where it has none. */
export interface Command {
  name: keyof typeof COMMAND_NAMES;
  shortcut: string;
}

/** Signs that browsers spell out. */
const SIGNS: Readonly<Record<string, string>> = { Period: '.', Comma: ',', MacCtrl: 'Ctrl' };

/** What stands on the keys: `Alt+Period` → `Alt`, `.`. Chrome on a Mac writes signs in a row: they stay together. */
export function keyCaps(shortcut: string): string[] {
  return shortcut
    .split('+')
    .filter(Boolean)
    .map((key) => SIGNS[key] ?? key);
}
