/** What React and Preact both offer. */
export interface Framework {
  createElement(type: unknown, props: object | null, ...children: unknown[]): unknown;
  Fragment: unknown;
  useState<T>(first: T): [T, (next: (last: T) => T) => void];
  useEffect(effect: () => void, inputs: unknown[]): void;
}

/** What the page of news shows. */
export interface State {
  who: string;
  count: number;
  /** Of a list, in its order. */
  people: string[];
  /** Of texts that stand side by side in one element, in their order. */
  others: string[];
  extra: boolean;
  route: 'talks' | 'visit';
}

export const FIRST: State = {
  who: 'Antony Blinken',
  count: 1,
  people: ['Marco Rubio', 'Joko Widodo', 'Retno Marsudi'],
  others: ['Emmanuel Macron', 'Narendra Modi', 'Moon Jae-in'],
  extra: false,
  route: 'talks',
};

/** What has been done to the page since it was loaded, with what is to be seen then. */
export const CHANGES: [name: string, change: Partial<State>][] = [
  ['texts change', { who: 'Vladimir Putin' }],
  ['something is put in before a text, and behind it', { extra: true }],
  ['and taken away', { extra: false }],
  ['a list is turned round', { people: ['Retno Marsudi', 'Joko Widodo', 'Marco Rubio'] }],
  ['one of it goes and one comes', { people: ['Anthony Albanese', 'Retno Marsudi', 'Marco Rubio'] }],
  ['texts change places', { others: ['Moon Jae-in', 'Emmanuel Macron', 'Narendra Modi'] }],
  ['a number beside a name', { count: 2 }],
  ['another route', { route: 'visit', who: 'Joko Widodo' }],
  ['and back', { route: 'talks', who: 'Antony Blinken' }],
];

/** A page of news whose state `globalThis.change` changes. */
export function newsOf({ createElement: h, Fragment, useEffect, useState }: Framework): unknown {
  return function News({ state }: { state: State }) {
    const [{ who, count, people, others, extra, route }, set] = useState(state);
    useEffect(() => {
      Object.assign(globalThis, { change: (to: Partial<State>) => set((last) => ({ ...last, ...to })) });
    }, []);
    if (route === 'visit') return h('main', null, h('h1', null, 'A visit'), h('p', null, `There ${who} met `, count, ' others.'));
    return h(
      'main',
      null,
      h('h1', null, 'Talks with ', who),
      h('p', null, 'For ', h('b', null, count), ' hours Sergey Lavrov stood there.', extra && ' Nobody spoke.'),
      h(
        'p',
        null,
        extra && h('i', null, 'Latest: '),
        'The Chinese foreign minister Wang Yi came.',
        extra ? h('b', null, ' He spoke.') : ' He left.',
      ),
      h('ul', null, ...people.map((name) => h('li', { key: name }, `Here ${name} sat. `, count))),
      h('div', null, ...others.map((name) => h(Fragment, { key: name }, `And ${name} spoke. `))),
    );
  };
}
