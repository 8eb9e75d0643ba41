import { useEffect, useMemo, useState } from 'preact/hooks';
import { DenialList, type ShownDenial } from '../../components/settings/denial-list.tsx';
import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { nameIn } from '../../locales/index.ts';
import { openLibrary } from '../../lookup/open-library.ts';
import type { DenialRow } from '../../store/denial-table.ts';
import { denialsIn } from '../../store/denials.ts';
import { readerDb } from '../../store/reader-db.ts';
import type { SectionProps } from './section.ts';

/** What the reader said in cards that names do not mean; nothing where that is nothing. */
export function Denials({ choices: { language }, t, change }: SectionProps) {
  const denials = useDenials(language);
  if (denials.length === 0) return null;
  return (
    <section>
      <h2>{t('options.denials')}</h2>
      <small>{t('options.denials-help')}</small>
      <DenialList denials={denials} t={t} onRemove={({ page, form, entity }) => change({ type: 'allow', page, form, entity })} />
    </section>
  );
}

function useDenials(language: UiLanguage): ShownDenial[] {
  const [rows, setRows] = useState<DenialRow[]>([]);
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const library = useMemo(() => openLibrary(), []);
  useEffect(() => denialsIn(readerDb()).watch(setRows), []);
  useEffect(() => {
    let current = true;
    const ids = [...new Set(rows.map(({ entity }) => entity))];
    const nameOf = async (id: string) => {
      const entity = await (await library).entity(id);
      return [id, entity ? nameIn(entity.value.name, language) : id] as const;
    };
    // Without a library the ids are still there.
    void Promise.all(ids.map(nameOf)).then((found) => current && setNames(new Map(found)), console.warn);
    return () => {
      current = false;
    };
  }, [rows, library, language]);
  return rows.map(({ page, form, entity }) => ({ page, form, entity, name: names.get(entity) ?? entity }));
}
