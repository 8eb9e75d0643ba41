import type { Request } from '../../messages/protocol.ts';
import type { Pack } from '../../packs/format.ts';
import type { RunningExtension } from '../../tools/extension.ts';
import { median } from '../measure.ts';
import type { Row } from '../row.ts';
import type { Subjects } from './subjects.ts';
import { Tab } from './tab.ts';

/** What the benches of pages share. */
export interface Setting {
  subjects: Subjects;
  origin: string;
  pack: Pack;
  log(line: string): void;
  report(rows: readonly Row[]): void;
}

type SubjectName = keyof Omit<Subjects, 'close'>;

/** The medians of what is measured in each subject, one turn after the other. */
export async function inTurns<Name extends SubjectName>(
  { subjects }: Setting,
  names: readonly Name[],
  turns: number,
  measure: (subject: RunningExtension) => Promise<number>,
): Promise<Record<Name, number>> {
  const taken = await eachTurn(names, turns, (name) => measure(subjects[name]));
  return Object.fromEntries(names.map((name) => [name, median(taken[name])])) as Record<Name, number>;
}

/** What is measured of each, one turn after the other: a slow minute of the machine meets all of them. */
export async function eachTurn<Name extends string, T>(
  names: readonly Name[],
  turns: number,
  measure: (name: Name) => Promise<T>,
): Promise<Record<Name, T[]>> {
  const taken = Object.fromEntries(names.map((name): [Name, T[]] => [name, []])) as Record<Name, T[]>;
  for (let turn = 0; turn < turns; turn++) {
    for (const name of names) taken[name].push(await measure(name));
  }
  return taken;
}

/** Opens a page, and closes it when `work` is done. */
export async function onPage<T>(subject: RunningExtension, url: string, work: (tab: Tab) => Promise<T>): Promise<T> {
  const tab = await Tab.open(subject, url);
  try {
    return await work(tab);
  } finally {
    await tab.close();
  }
}

declare const chrome: typeof import('wxt/browser').browser;

/** Asks our background something as a page of the extension would. */
export async function asExtension({ context, url }: RunningExtension, request: Request): Promise<void> {
  const page = await context.newPage();
  await page.goto(url('popup.html'));
  await page.evaluate((request) => chrome.runtime.sendMessage(request), request);
  await page.close();
}
