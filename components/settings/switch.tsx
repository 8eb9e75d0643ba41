interface Props {
  label: string;
  help?: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** Switches one thing on or off, at once. */
export function Switch({ label, help, checked, onChange }: Props) {
  return (
    <label class="switch">
      {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked */}
      <input type="checkbox" role="switch" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        {help && <small>{help}</small>}
      </span>
    </label>
  );
}
