/** How much of the disk the browser lets the extension have, and how much of that is used, in bytes. */
export interface Space {
  used: number;
  quota: number;
  /** What is used may not be thrown away when the disk fills up. */
  persistent: boolean;
}

/** From this share on, the reader is told: a pack may not fit any more. */
const NEARLY_FULL = 0.9;

/** The space as the browser estimates it; `undefined` where it does not say. Only pages can ask for persistence, workers cannot. */
export async function space(storage: StorageManager): Promise<Space | undefined> {
  try {
    const [{ usage, quota }, persistent] = await Promise.all([storage.estimate(), storage.persisted()]);
    return usage === undefined || !quota ? undefined : { used: usage, quota, persistent };
  } catch {
    return undefined;
  }
}

export function isNearlyFull({ used, quota }: Space): boolean {
  return used >= NEARLY_FULL * quota;
}

/** Asks the browser to keep the reader's own data when the disk fills up. Call it in a page, once there is something to keep. */
export async function keepForGood(storage: StorageManager): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist());
  } catch {
    return false;
  }
}
