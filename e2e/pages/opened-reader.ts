import type { RunningExtension } from '../../tools/extension.ts';
import { until } from './until.ts';

/** What the reader shows that the extension itself has opened. */
export interface OpenedReader {
  kind: 'panel' | 'tab';
  url: string;
  text: string;
}

/** How long a page that has loaded may take to answer, in ms. */
const ANSWER_TIME = 1_000;

/**
 * Waits until a reader is open, in the side panel or in a tab, whose text holds `wanted`, and closes it.
 * Playwright does not see panels, the debugger does.
 * @param at the end of its address, where the text is of no one place: a panel opens at the library and goes on from there
 */
export async function waitForReader({ context, url }: RunningExtension, wanted: string, at = ''): Promise<OpenedReader> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser takes no debugger session');
  try {
    let seen: unknown = 'no reader';
    return await until(
      `a reader with “${wanted}” at ${at || 'any place'}`,
      async () => {
        const { targetInfos } = await session.send('Target.getTargets');
        const reader = targetInfos.find((target) => target.url.startsWith(url('sidepanel.html')));
        if (!reader) return undefined;
        const { sessionId } = await session.send('Target.attachToTarget', { targetId: reader.targetId, flatten: false });
        const answered = new Promise<{ text: string; href: string } | undefined>((resolve) => {
          session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(JSON.parse(message).result?.result?.value));
          // A page that is asked while it begins to load may never answer.
          setTimeout(resolve, ANSWER_TIME);
        });
        // Both at one moment: the address that the browser tells is that of a little earlier.
        const expression = '({ text: document.body?.innerText ?? "", href: location.href })';
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
        await session.send('Target.sendMessageToTarget', { sessionId, message });
        const { text, href } = (await answered) ?? { text: '', href: reader.url };
        await session.send('Target.detachFromTarget', { sessionId });
        seen = { href, text: text.slice(0, 200) };
        if (!text.includes(wanted) || !href.endsWith(at)) return undefined;
        const kind = context.pages().some((page) => page.url() === href) ? ('tab' as const) : ('panel' as const);
        await session.send('Target.closeTarget', { targetId: reader.targetId });
        return { kind, url: href, text };
      },
      async () => seen,
    );
  } finally {
    await session.detach();
  }
}
