import { describe, expect, test } from 'vitest';
import { checkImports } from './imports.ts';

const allowed: [file: string, source: string][] = [
  ['entrypoints/background.ts', "import { openStore } from '../store/open.ts';"],
  ['entrypoints/sidepanel/main.tsx', "import { computePosition } from '@floating-ui/dom';\nimport { h } from 'preact';"],
  ['components/Card.tsx', "import type { Card } from '../messages/protocol.ts';\nimport { useState } from 'preact/hooks';"],
  ['page/paint/painter.ts', "import type { Mention } from '../../recognizer/types.ts';\nimport { ask } from '../../messages/ask.ts';"],
  ['page/hover/intent.ts', "import { hitTest } from '../read/hit.ts';"],
  ['page/popover/host.ts', "import css from './card.css?inline';\nimport { autoUpdate } from '@floating-ui/dom';"],
  ['messages/protocol.ts', "import { id } from '../corpus/schema/fields.ts';\nimport { browser } from 'wxt/browser';"],
  ['search/tokens.ts', "import { fold } from '../recognizer/fold.ts';"],
  ['store/open.ts', "import Dexie from 'dexie';\nimport { earliestDay } from '../corpus/dates.ts';"],
  ['corpus/compile.ts', "import { readFile } from 'node:fs/promises';\nimport { pack } from '../packs/format.ts';"],
  ['corpus/tenure.ts', "import { latestDay } from './dates.ts';"],
  ['lookup/card.ts', "import { answer } from '../messages/answer.ts';\nimport { openStore } from '../store/open.ts';"],
  ['recognizer/match.test.ts', "import { readFileSync } from 'node:fs';\nimport { test } from 'vitest';"],
  ['tools/start.ts', "import { NewsPage } from '../e2e/pages/news-page.ts';"],
  ['wxt.config.ts', "import { size } from './tools/size.ts';"],
];

const forbidden: [file: string, source: string, line: number, why: RegExp][] = [
  ['recognizer/match.ts', "import * as v from 'valibot';", 1, /recognizer imports nothing outside itself/],
  ['recognizer/match.ts', "import type { Person } from '../corpus/schema/entities.ts';", 1, /recognizer may import nothing, not domain/],
  ['components/Card.tsx', "import { card } from '../messages/protocol.ts';", 1, /as types only: write `import type`/],
  ['components/Card.tsx', "import { type Card } from '../messages/protocol.ts';", 1, /as types only/],
  ['components/Card.tsx', "\n\nimport { browser } from 'wxt/browser';", 3, /components uses no browser API/],
  ['page/read/walk.ts', "import { openStore } from '../../store/open.ts';", 1, /page may import .*, not store/],
  ['page/read/walk.ts', "import { match } from '../../recognizer/match.ts';", 1, /as types only/],
  ['page/read/walk.ts', "import { h } from 'preact';", 1, /only components, entrypoints, page\/popover may import preact/],
  [
    'search/index.ts',
    "import { match } from '../recognizer/match.ts';",
    1,
    /search may import domain, recognizer\/fold\.ts, not recognizer/,
  ],
  ['lookup/card.ts', "import Dexie from 'dexie';", 1, /only store may import dexie/],
  ['entrypoints/background.ts', "import MiniSearch from 'minisearch';", 1, /only search may import minisearch/],
  ['corpus/schema/entities.ts', "import { pack } from '../../packs/format.ts';", 1, /domain may import nothing, not packs/],
  ['store/open.ts', "export { fold } from '../recognizer/fold.ts';", 1, /store may import domain, not recognizer/],
  ['store/open.ts', "export async function f() {\n  return await import('../search/index.ts');\n}", 2, /not search/],
  ['store/open.ts', "type P = import('../packs/format.ts').Pack;", 1, /not packs/],
  ['messages/ask.ts', "import { start } from '../entrypoints/background.ts';", 1, /nobody imports entrypoints\//],
  [
    'entrypoints/popup/popup.tsx',
    "import { go } from '../sidepanel/use-place.ts';",
    1,
    /only entrypoints\/sidepanel\/ imports its own files/,
  ],
  ['page/read/walk.ts', "import { serve } from '../../tools/serve.ts';", 1, /nobody imports tools\//],
  ['page/read/walk.ts', "import { readFile } from 'node:fs';", 1, /do not exist in a browser/],
  ['page/read/walk.ts', "import { ask } from '@/messages/ask.ts';", 1, /write a relative path/],
  ['page/read/walk.ts', "import { browser } from '#imports';", 1, /write a relative path/],
  ['page/utils/dom.ts', '', 1, /no folder may be called utils/],
  ['page/read/walk.ts', 'const = 1;', 1, /cannot be parsed/],
];

describe('import directions', () => {
  test.each(allowed)('%s may: %s', (file, source) => {
    expect(checkImports(file, source).faults).toEqual([]);
  });

  test.each(forbidden)('%s may not: %s', (file, source, line, why) => {
    const faults = checkImports(file, source).faults;
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(why);
    expect(faults[0]).toMatch(new RegExp(`^${file}:${line}: `));
  });
});
