import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../packs/format.ts';
import { launchWithExtension, type RunningExtension } from '../../tools/extension.ts';
import { BUILT } from '../../tools/starter-pack.ts';

const MARK = new URL('../../node_modules/mark.js/dist/mark.min.js', import.meta.url);

/** The browsers that take turns: each with one extension. */
export interface Subjects {
  /** An extension that does nothing. */
  off: RunningExtension;
  ours: RunningExtension;
  /** A content script that marks names with mark.js: all forms that the starter pack knows. */
  mark: RunningExtension;
  /** The same for the names of the page alone, as if somebody had told it. */
  markFew: RunningExtension;
  /** The same names handed over as a list, which is how mark.js takes several. */
  markList: RunningExtension;
  close(): Promise<void>;
}

/** @param few by the path of a page, the names on it */
export async function launchSubjects(pack: Pack, few: Readonly<Record<string, readonly string[]>>): Promise<Subjects> {
  const folder = await mkdtemp(join(tmpdir(), 'sekilas-bench-'));
  const all = [...pack.people, ...pack.agreements].flatMap(({ name, aliases }) => [name.en, name.id, ...aliases.map(({ text }) => text)]);
  const launch = async (name: string, script?: string) =>
    // It has no page of welcome that would have to be closed.
    launchWithExtension(await writeExtension(join(folder, name), script), { headed: false, welcome: true });
  const started = {
    off: await launch('off'),
    ours: await launchWithExtension(BUILT, { headed: false }),
    mark: await launch('mark', await markScript(markPattern(all))),
    markFew: await launch('mark-few', await markScript(byPath(few, markPattern))),
    markList: await launch('mark-list', await markScript(byPath(few, markList))),
  };
  const close = async () => {
    await Promise.all(Object.values(started).map((subject) => subject.close()));
    await rm(folder, { recursive: true, force: true });
  };
  return { ...started, close };
}

/** @param call a call of `mark` */
async function markScript(call: string): Promise<string> {
  return `${await readFile(MARK, 'utf8')}\nconst mark = new Mark(document.body);\n${call};`;
}

function byPath(names: Readonly<Record<string, readonly string[]>>, callFor: (names: readonly string[]) => string): string {
  const calls = Object.entries(names).map(([path, here]) => `${JSON.stringify(path)}: () => ${callFor(here)}`);
  return `({ ${calls.join(', ')} })[location.pathname]?.()`;
}

/**
 * One pattern of all names, each between signs that are no letters: the best that can be had of mark.js. As a list, all names of the
 * pack keep it on an article of 300,000 letters for more than half a minute.
 */
function markPattern(names: readonly (string | undefined)[]): string {
  const longestFirst = [...new Set(names)].filter((name) => name !== undefined).sort((a, b) => b.length - a.length);
  const pattern = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const expression = `new RegExp(${JSON.stringify(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`)}, 'gu')`;
  return `mark.markRegExp(${expression})`;
}

/** As its documentation has it: whole names, and not their words. */
function markList(names: readonly string[]): string {
  return `mark.mark(${JSON.stringify(names)}, { separateWordSearch: false, accuracy: 'exactly' })`;
}

async function writeExtension(folder: string, script?: string): Promise<string> {
  await mkdir(folder);
  const scripts = script && { content_scripts: [{ matches: ['*://*/*'], js: ['content.js'], run_at: 'document_idle' }] };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ manifest_version: 3, name: 'bench', version: '1', ...scripts }));
  if (script) await writeFile(join(folder, 'content.js'), script);
  return folder;
}
