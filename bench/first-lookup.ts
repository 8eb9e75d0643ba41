import { launchWithExtension, type RunningExtension } from '../tools/extension.ts';
import { BUILT } from '../tools/starter-pack.ts';
import { median } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { type Row, row } from './row.ts';

/** Installations that are measured; each has a new browser and a new profile. */
const INSTALLS = 5;
/** What a reader should wait at most for the first card after the installation, in milliseconds. */
const LIMIT = 1000;
/** Somebody whose card takes posts, passages and names. */
const ENTITY = 'antony-blinken';

/** The first card and the first page after an installation, while the library is still being written; against the limit and a later one. */
export async function benchFirstLookup({ log, report }: Pick<BenchOptions, 'log' | 'report'>): Promise<void> {
  const installs: Install[] = [];
  for (let install = 1; install <= INSTALLS; install++) {
    log(`first lookup: installation ${install} of ${INSTALLS}`);
    installs.push(await measureInstall());
  }
  const [card, spot, later] = [of(installs, 'card'), of(installs, 'spot'), of(installs, 'later')];
  const rows: Row[] = [
    row('first card after install', 'the limit', median(card), LIMIT, 'ms', `slowest ${Math.round(Math.max(...card))} ms`),
    row('first card after install', 'a later card', median(card), median(later), 'ms'),
    row('first names after install', 'the limit', median(spot), LIMIT, 'ms', `slowest ${Math.round(Math.max(...spot))} ms`),
  ];
  report(rows);
}

interface Install {
  /** Milliseconds from asking to the answer. */
  card: number;
  spot: number;
  later: number;
}

async function measureInstall(): Promise<Install> {
  const extension = await launchWithExtension(BUILT);
  try {
    return await lookUps(extension);
  } finally {
    await extension.close();
  }
}

async function lookUps({ context, url }: RunningExtension): Promise<Install> {
  const page = await context.newPage();
  // Its own page, and one that asks for nothing itself.
  await page.goto(url('manifest.json'));
  return page.evaluate(async (entity) => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } } })
      .chrome;
    const timed = async (message: object): Promise<number> => {
      const began = performance.now();
      const { ok } = await runtime.sendMessage(message);
      if (!ok) throw new Error(`no answer to ${JSON.stringify(message)}`);
      return performance.now() - began;
    };
    const asked = { type: 'card', entity, date: '2021-08-06', lang: 'id' };
    const text = 'Menlu AS Antony Blinken menelepon Menlu Korsel Chung Eui-yong.';
    const spot = { type: 'spot', date: '2021-08-06', lang: 'id', introduced: [], blocks: [{ id: 0, text }] };
    const [card, spotted] = await Promise.all([timed(asked), timed(spot)]);
    // By then the library has been written.
    let later = 0;
    for (let again = 0; again < 200; again++) later = await timed(asked);
    return { card, spot: spotted, later };
  }, ENTITY);
}

function of(installs: readonly Install[], what: keyof Install): number[] {
  return installs.map((install) => install[what]);
}
