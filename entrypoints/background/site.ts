import type { Sender } from '../../messages/answer.ts';
import { askPage } from '../../messages/ask.ts';
import type { Reply, Site } from '../../messages/protocol.ts';
import { ok, refuse } from '../../messages/reply.ts';
import type { Settings } from '../../store/settings.ts';
import { type ReadingPlace, whyOff } from '../../store/where-off.ts';
import type { DenialDesk } from './denials.ts';
import { tellTab } from './tell-tabs.ts';

/**
 * Says to content scripts whether they may work where they are. A frame works where the page around it does, which only the script in
 * that page can tell; a frame that is there earlier is told to ask again.
 */
export function siteDesk(settings: Settings, denials: DenialDesk): (place: ReadingPlace, sender: Sender) => Promise<Reply<Site>> {
  const early = new Set<number>();
  return async (own, sender) => {
    const { tab, frameId = 0 } = sender;
    const place = frameId === 0 || tab?.id === undefined ? own : await placeAround(tab.id);
    if (!place) {
      if (tab?.id !== undefined) early.add(tab.id);
      return refuse('unavailable', 'the page around this frame does not say yet where it is');
    }
    const [choices, denied] = await Promise.all([settings.read(), denials.on(sender)]);
    if (frameId === 0 && tab?.id !== undefined && early.delete(tab.id)) void tellTab(tab.id);
    const enabled = whyOff(choices, place, Date.now()) === undefined;
    const { underline, underlineBrought, realNames } = choices;
    return ok({ enabled, underline, underlineBrought, realNames, frame: frameId, denials: denied.length });
  };
}

async function placeAround(tab: number): Promise<ReadingPlace | undefined> {
  const reply = await askPage(tab, { type: 'list' });
  if (!reply.ok || reply.value.host === undefined) return undefined;
  return { host: reply.value.host, address: reply.value.address };
}
