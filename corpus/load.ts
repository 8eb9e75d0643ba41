import { checkSources } from './check.ts';
import { type Fault, faultLine } from './fault.ts';
import { located } from './locate.ts';
import { readSources, type Sources } from './read-sources.ts';

/** The project's own corpus. */
const CORPUS_FOLDER = import.meta.dirname;

/** Reads and checks the corpus in `folder`: its sources, and everything that is wrong with it. */
export async function loadCorpus(folder = CORPUS_FOLDER): Promise<{ sources: Sources; faults: Fault[] }> {
  const { sources, findings } = await readSources(folder);
  // Across files, a file that was left out would be missed: its own faults come first.
  return { sources, faults: await located(folder, findings.length > 0 ? findings : checkSources(sources)) };
}

/** The sources, checked. @throws Error that lists every fault as `file:line: field: reason. Mend: …` */
export async function soundSources(folder = CORPUS_FOLDER): Promise<Sources> {
  const { sources, faults } = await loadCorpus(folder);
  if (faults.length === 0) return sources;
  const lines = faults.map((fault) => `  corpus/${faultLine(fault)}`);
  throw new Error(`The corpus has ${faults.length} fault${faults.length === 1 ? '' : 's'}:\n${lines.join('\n')}`);
}
