import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { UiLanguage } from './schema/fields.ts';

/** The files of a small corpus without a fault, for tests that break one thing in it. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'posts.yaml': `\
- id: us.sos
  country: US
  office: foreign-minister
  title: { en: US Secretary of State, id: Menteri Luar Negeri AS }
- id: us.depsos
  country: US
  office: deputy-foreign-minister
  title: { en: US Deputy Secretary of State, id: Wakil Menteri Luar Negeri AS }
  shared: true
`,
  'main-posts.yaml': '- { post: us.sos, also: [us.depsos] }\n',
  'ambiguous.yaml': `\
- form: Tony Blinken
  entities: [antony-blinken, marco-rubio]
  reason: A test says so.
`,
  'wording.yaml': `\
- { lang: en, words: [regime, so-called], instead: government, except: [peace regime] }
- { lang: id, words: [rezim], instead: pemerintah }
`,
  'people/antony-blinken.yaml': `\
id: antony-blinken
name:
  en: Antony Blinken
  ko: 토니 블링컨
family: Blinken
given: Antony
order: given
country: US
born: "1962-04-16"
aliases:
  - { text: Tony Blinken, kind: variant }
memberships:
  - post: us.sos
    from: "2021-01-26"
    to: "2025-01-20"
    sources:
      - https://www.state.gov/biographies/antony-j-blinken/
  - post: us.depsos
    from: "2015-01-09"
    to: "2017-01-20"
    sources: [https://2009-2017.state.gov/r/pa/ei/biog/bureau/235996.htm]
summary:
  en: US diplomat, Secretary of State from 2021 to 2025.
  id: Diplomat AS, menteri luar negeri dari 2021 sampai 2025.
sources: [https://www.state.gov/biographies/antony-j-blinken/]
`,
  'people/marco-rubio.yaml': `\
id: marco-rubio
name: { en: Marco Rubio }
family: Rubio
order: given
country: US
aliases: [{ text: Tony-Blinken, kind: misspelling }]
memberships:
  - post: us.sos
    from: "2025-01-21"
    asOf: "2026-06"
    sources: [https://www.state.gov/biographies/marco-rubio/]
summary:
  en: US politician, Secretary of State since January 2025.
  id: Politikus AS, menteri luar negeri sejak Januari 2025.
sources: [https://www.state.gov/biographies/marco-rubio/]
`,
  'agreements/armistice-1953.yaml': `\
id: armistice-1953
kind: armistice
name: { en: Korean Armistice Agreement, id: Perjanjian Gencatan Senjata Korea }
aliases: []
parties: [UNC, KP, CN]
signed: "1953-07-27"
inForce: "1953-07-27"
signatories:
  - { name: William K. Harrison Jr. }
summary:
  en: Ended the fighting in Korea, not the war.
  id: Mengakhiri pertempuran di Korea, bukan perangnya.
sources: [https://peacemaker.un.org/koreadprk-militaryarmistice53]
`,
  'articles/armistice-explained.en.md': explainer('en', 'word'),
  'articles/armistice-explained.id.md': explainer('id', 'kata'),
  'articles/visit.en.md': news('en'),
  'articles/visit.id.md': news('id'),
  'titles/countries.yaml': '[]\n',
  'titles/offices.yaml': '[]\n',
  'titles/words.yaml': '{ plain: {}, plainAffixes: {}, alsoWords: {} }\n',
};

/** Writes files to a new temporary folder. Call `remove` when done. */
export async function writeFiles(files: Readonly<Record<string, string>>): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sekilas-corpus-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

function explainer(language: UiLanguage, word: string): string {
  return `\
---
id: armistice-explained
kind: explainer
language: ${language}
headline: ${language === 'id' ? 'Gencatan senjata Korea' : 'The Korean armistice'}
date: '2026-11-22'
about: [armistice-1953]
topics: [armistice]
related: [visit]
sources:
  - key: text
    publisher: United Nations
    title: Armistice agreement
    url: https://peacemaker.un.org/koreadprk-militaryarmistice53
  - key: history
    publisher: Example Press
    title: A history of the war
    date: '1999'
---

${`${word} `.repeat(200)}${language === 'id' ? 'Perjanjian Gencatan Senjata Korea berakhir' : 'The Korean Armistice Agreement ended'}.[^text]

## ${word}

${`${word} `.repeat(100)}middle.[^history] ${word}.[^text][^history]
`;
}

function news(language: UiLanguage): string {
  return `\
---
id: visit
language: ${language}
headline: A visit
date: '2021-08-06'
source: { publisher: VOA, headline: A visit, published: '2021-08-06' }
topics: [alliance]
corrections: []
---

Antony Blinken.
`;
}
