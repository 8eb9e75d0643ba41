import { PackAdder } from '../../components/packs/pack-adder.tsx';
import { PackList } from '../../components/packs/pack-list.tsx';
import { Switch } from '../../components/settings/switch.tsx';
import type { SectionProps } from './section.ts';
import { usePacks } from './use-packs.ts';

/** The packs that the reader brought, and a way to bring another. */
export function Packs({ choices: { language, underlineBrought }, t, change }: SectionProps) {
  const { packs, state, busy, read, add, cancel, stop, goOn, remove } = usePacks();
  return (
    <section>
      <h2>{t('packs.title')}</h2>
      <p>
        <small>{t('packs.help')}</small>
      </p>
      <PackAdder state={state} busy={busy} language={language} t={t} onFile={read} onAdd={add} onCancel={cancel} />
      {packs && <PackList packs={packs} busy={busy} language={language} t={t} onStop={stop} onGoOn={goOn} onRemove={remove} />}
      <Switch
        label={t('packs.underline')}
        help={t('packs.underline-help')}
        checked={underlineBrought}
        onChange={(on) => change({ type: 'prefer', preferences: { underlineBrought: on } })}
      />
    </section>
  );
}
