import type { UiLanguage } from '../../corpus/schema/fields.ts';
import { faultPlace, faultReason, type ToldFault } from '../../locales/fault.ts';

interface Props {
  /** That the file was not taken, and nothing was changed. */
  heading: string;
  faults: readonly ToldFault[];
  /** Said below, where there may be more. */
  more?: string | undefined;
  language: UiLanguage;
}

/** Why a file was not taken: each fault with its place in the file, what stands there, and what mends it. Put it into a status region. */
export function FaultList({ heading, faults, more, language }: Props) {
  return (
    <div class="faults">
      <p>{heading}</p>
      <ul>
        {faults.map((fault) => {
          const place = faultPlace(fault, language);
          return (
            <li key={`${place} ${fault.code} ${fault.given}`}>
              {place && <b>{place}</b>}
              {fault.given && (
                <>
                  {' '}
                  “<bdi>{fault.given}</bdi>”
                </>
              )}{' '}
              {faultReason(fault, language)}
            </li>
          );
        })}
      </ul>
      {more && <p>{more}</p>}
    </div>
  );
}
