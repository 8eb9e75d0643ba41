import type { CardAction } from '../../messages/protocol.ts';
import type { Brevity, Fact, FactValue } from './fact.ts';

interface Props {
  facts: readonly Fact[];
  brevity: Brevity;
  /** Told which name was followed. */
  act(action: CardAction): void;
}

/** Facts, one below the other: what each is about in one column, what holds in the other. */
export function FactRows({ facts, brevity, act }: Props) {
  return (
    <dl class="card-facts" data-brevity={brevity}>
      {facts.map(({ label, values }) => (
        <div key={label.join()}>
          <dt>
            {label.map((line) => (
              <span key={line}>{line} </span>
            ))}
          </dt>
          {values.map((value, index) => (
            <dd key={index}>
              <Value {...value} act={act} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function Value({ before, strong, text, names, soft, differ, act }: FactValue & Pick<Props, 'act'>) {
  return (
    <>
      <span class="card-what">
        {before && <i>{before} </i>}
        {strong && <b>{strong}</b>}
        {text && ` ${text}`}
        {names && <Names names={names} act={act} />}
      </span>{' '}
      {soft && <span class="card-span">{soft}</span>}
      {differ && <span class="card-differ">{differ}</span>}
    </>
  );
}

function Names({ names, act }: Required<Pick<FactValue, 'names'>> & Pick<Props, 'act'>) {
  return names.map(({ name, person }, index) => (
    <span key={name}>
      {index > 0 && ', '}
      {person ? (
        <button type="button" class="card-name" onClick={() => act({ do: 'open', entity: person })}>
          {name}
        </button>
      ) : (
        name
      )}
    </span>
  ));
}
