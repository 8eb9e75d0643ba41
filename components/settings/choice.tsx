import { useId } from 'preact/hooks';

interface Props<V extends string> {
  legend: string;
  choices: readonly { value: V; label: string; help?: string; lang?: string }[];
  value: V;
  onChange(value: V): void;
}

/** One of a few, each with what it means. */
export function Choice<V extends string>({ legend, choices, value, onChange }: Props<V>) {
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} lang={choice.lang}>
          <input type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>
            {choice.label}
            {choice.help && <small>{choice.help}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
