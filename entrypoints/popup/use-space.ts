import { useEffect, useState } from 'preact/hooks';
import { isNearlyFull, type Space, space } from '../../store/space.ts';

/** The space that is left, where there is little of it. */
export function useScarceSpace(): Space | undefined {
  const [scarce, setScarce] = useState<Space>();
  useEffect(() => {
    void space(navigator.storage).then((known) => setScarce(known && isNearlyFull(known) ? known : undefined));
  }, []);
  return scarce;
}
