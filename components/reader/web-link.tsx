import type { ComponentChildren } from 'preact';

interface Props {
  address: string | undefined;
  /** What stands there where the address is none of the web. */
  otherwise?: ComponentChildren;
  children: ComponentChildren;
}

/** A way out of the extension. Addresses are of packs and saved pages: only those of the web become links, and no site is told who asks. */
export function WebLink({ address, otherwise = null, children }: Props) {
  if (address === undefined || !isWebAddress(address)) return <>{otherwise}</>;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

/** Whether a text is one address of the web, which may become a link. */
export function isWebAddress(text: string): boolean {
  return !/\s/.test(text) && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
