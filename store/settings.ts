import * as v from 'valibot';
import { type UiLanguage, uiLanguage } from '../corpus/schema/fields.ts';
import { isSameSite, type OffPlaces, pageOf } from './where-off.ts';

const KEY = 'settings';

/** Of the mentions of an entity in a paragraph, the first, or all. */
const underline = v.picklist(['first', 'all']);

const strings = v.fallback(
  v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.filter((item) => typeof item === 'string')),
  ),
  [],
);
const orAbsent = <T>(schema: v.GenericSchema<unknown, T>) => v.fallback(v.optional(schema), undefined);

/** Unreadable values fall back to defaults, unknown keys stay: a newer version may have written them. */
const entries = {
  /** Absent until the reader chooses one. */
  language: orAbsent(uiLanguage),
  /** Hosts where Sekilas is switched off. */
  off: strings,
  offPages: strings,
  offEverywhere: orAbsent(v.boolean()),
  /** When a pause ends, in ms since 1970. */
  pausedUntil: orAbsent(v.pipe(v.number(), v.safeInteger())),
  underline: orAbsent(underline),
  underlineBrought: orAbsent(v.boolean()),
  realNames: orAbsent(v.boolean()),
  badge: orAbsent(v.boolean()),
  visits: orAbsent(v.boolean()),
};
const NOTHING = v.parse(v.object(entries), {});
const saved = v.fallback(v.looseObject(entries), NOTHING);
type Saved = v.InferOutput<typeof saved>;

/** The part of `browser.storage.local` that settings need. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What the reader likes, whatever the page. */
export interface Preferences {
  /** Until the reader chooses one that of the browser: Indonesian, else English. */
  language: UiLanguage;
  underline: v.InferOutput<typeof underline>;
  /** Whether names that only the reader's packs know are underlined, too: a page can see that. */
  underlineBrought: boolean;
  /** Whether names stand in elements of their own, which changes pages. */
  realNames: boolean;
  /** Whether the toolbar button counts what the page names. */
  badge: boolean;
  /** Whether it is kept what the reader has opened. */
  visits: boolean;
  offEverywhere: boolean;
}

/** Everything that the reader chose, defaults filled in. */
export type Choices = Preferences & OffPlaces;

/** What the reader chose, kept. */
export interface Settings {
  /** Defaults where nothing can be read. */
  read(): Promise<Choices>;
  prefer(preferences: Partial<Preferences>): Promise<void>;
  setSite(host: string, on: boolean): Promise<void>;
  /** Leaves alone what `pageOf` does not take for a page. */
  setPage(address: string, on: boolean): Promise<void>;
  /** @param until ms since 1970; undefined ends a pause */
  pause(until: number | undefined): Promise<void>;
  /** Everything as it is kept, for a copy elsewhere; and such a copy in the place of it, its unreadable values left out. */
  copy(): Promise<Record<string, unknown>>;
  restore(copy: Record<string, unknown>): Promise<void>;
}

/** Settings kept in `area`. */
export function settingsIn(area: Area, browserLanguage: () => string): Settings {
  const read = async (): Promise<Saved> => v.parse(saved, (await area.get(KEY))[KEY]);
  let last: Promise<unknown> = Promise.resolve();
  // One after another: two changes at once would each write back what they had read.
  const replace = (make: () => Promise<Saved>): Promise<void> => {
    const next = last.then(async () => area.set({ [KEY]: await make() }));
    last = next.catch(() => undefined);
    return next;
  };
  const change = (edit: (before: Saved) => Partial<Saved>): Promise<void> =>
    replace(async () => {
      const before = await read();
      return { ...before, ...edit(before) };
    });
  return {
    async read() {
      const { language, off, offPages, offEverywhere, pausedUntil, underline, underlineBrought, realNames, badge, visits } =
        await read().catch(() => NOTHING);
      return {
        language: language ?? (/^(id|in)\b/i.test(browserLanguage()) ? 'id' : 'en'),
        underline: underline ?? 'first',
        underlineBrought: underlineBrought ?? false,
        realNames: realNames ?? false,
        badge: badge ?? true,
        visits: visits ?? true,
        offEverywhere: offEverywhere ?? false,
        pausedUntil,
        offSites: off,
        offPages,
      };
    },
    prefer: (preferences) => change(() => preferences),
    setSite: (host, on) => change(({ off }) => ({ off: withOrWithout(off, host.toLowerCase(), !on, isSameSite) })),
    async setPage(address, on) {
      const page = pageOf(address);
      if (page !== undefined) await change(({ offPages }) => ({ offPages: withOrWithout(offPages, page, !on) }));
    },
    pause: (until) => change(() => ({ pausedUntil: until })),
    copy: read,
    restore: (copy) => replace(async () => v.parse(saved, copy)),
  };
}

type Same = (one: string, other: string) => boolean;

function withOrWithout(list: readonly string[], item: string, wanted: boolean, isSame: Same = Object.is): string[] {
  const others = list.filter((other) => !isSame(other, item));
  return wanted ? [...others, item] : others;
}
