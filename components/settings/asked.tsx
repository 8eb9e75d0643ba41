import { useId, useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  question: string;
  yes: string;
  no: string;
  onYes(): void;
  onNo(): void;
}

/** A question before something is gone for good. The focus is on what keeps it: one key too many loses nothing. */
export function Asked({ question, yes, no, onYes, onNo }: Props) {
  const id = useId();
  const safe = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => safe.current?.focus(), []);
  return (
    <div class="asked">
      <p id={id}>{question}</p>
      <p class="row">
        <button type="button" class="button" onClick={onYes}>
          {yes}
        </button>
        <button ref={safe} type="button" class="button" aria-describedby={id} onClick={onNo}>
          {no}
        </button>
      </p>
    </div>
  );
}
