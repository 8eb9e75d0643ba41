import * as v from 'valibot';

const KEY = 'settings';

const uiLanguage = v.picklist(['id', 'en']);
type UiLanguage = v.InferOutput<typeof uiLanguage>;

/** Unreadable values fall back to defaults, unknown keys stay: a newer version may have written them. */
const saved = v.fallback(
  v.looseObject({
    /** Absent until the reader chooses one. */
    language: v.fallback(v.optional(uiLanguage), undefined),
    /** Hosts where Sekilas is switched off. */
    off: v.fallback(
      v.pipe(
        v.array(v.unknown()),
        v.transform((hosts) => hosts.filter((host) => typeof host === 'string')),
      ),
      [],
    ),
  }),
  { language: undefined, off: [] },
);
type Saved = v.InferOutput<typeof saved>;

/** The part of `browser.storage.local` that settings need. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What the reader chose. */
export interface Settings {
  language(): Promise<UiLanguage>;
  /** Whether Sekilas works on a host. */
  isOn(host: string): Promise<boolean>;
  setLanguage(language: UiLanguage): Promise<void>;
  setOn(host: string, on: boolean): Promise<void>;
}

/** Settings kept in `area`. Until the reader chooses a language it is that of the browser: Indonesian, else English. */
export function settingsIn(area: Area, browserLanguage: () => string): Settings {
  const read = async (): Promise<Saved> => v.parse(saved, (await area.get(KEY))[KEY]);
  let last: Promise<unknown> = Promise.resolve();
  // One after another: two changes at once would each write back what they had read.
  const change = (edit: (before: Saved) => Saved): Promise<void> => {
    const next = last.then(async () => area.set({ [KEY]: edit(await read()) }));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    language: async () => (await read()).language ?? (/^(id|in)\b/i.test(browserLanguage()) ? 'id' : 'en'),
    isOn: async (host) => !(await read()).off.includes(host.toLowerCase()),
    setLanguage: (language) => change((before) => ({ ...before, language })),
    setOn: (host, on) =>
      change((before) => {
        const others = before.off.filter((other) => other !== host.toLowerCase());
        return { ...before, off: on ? others : [...others, host.toLowerCase()] };
      }),
  };
}
