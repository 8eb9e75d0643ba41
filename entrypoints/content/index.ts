import '../../page/paint/highlight.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerOwnPages } from '../../messages/answer.ts';
import type { Reply, ToPage } from '../../messages/protocol.ts';
import { ok, refuse } from '../../messages/reply.ts';
import highlightCss from '../../page/paint/highlight.css?inline';
import { Visit } from '../../page/visit.ts';

type ListRequest = Extract<ToPage, { type: 'list' }>;

export default defineContentScript({
  matches: ['*://*/*'],
  // Frames too, those without an address of their own included: `about:blank`, `srcdoc`, `blob:` and sandboxed ones.
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  // The sheet of the underlines comes with the manifest: the page's tree stays as it is, and nothing is web accessible.
  cssInjectionMode: 'manifest',
  // The start-up message would tell the page the extension's id.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const visit = new Visit(
      {
        // For shadow trees, which inherit it in Chromium.
        highlightCss: import.meta.env.FIREFOX ? highlightCss : '',
        alive: () => ctx.isValid,
      },
      ctx.signal,
    );
    const isOurs = (request: ToPage) => request.type !== 'frame' || visit.isWanted(request.except);
    const stopAnswering = answerOwnPages<ToPage>(isOurs, {
      list: () => ok(visit.list()),
      frame: () => found(visit.frame()),
      step: (step) => done(visit.step(step)),
      'open-card': () => done(visit.openCard()),
      source: () => ok(visit.source()),
      'site-changed': async () => {
        await visit.check();
        return ok(null);
      },
    });
    ctx.onInvalidated(() => {
      // After an update the browser's API is gone as well, and with it the listener.
      try {
        stopAnswering();
        // Where it is still there, the page has stopped this script: it knows how WXT ends those of an older version.
        if (browser.runtime?.id) answerOwnPages<ListRequest>(() => true, { list: () => ok({ ...visit.list(), stopped: true }) });
      } catch {}
    });
    void visit.check();
  },
});

function done(found: boolean): Reply<null> {
  return found ? ok(null) : refuse('not-found', 'no such name is to be seen in this frame');
}

function found<T>(value: T | undefined): Reply<T> {
  return value === undefined ? refuse('not-found', 'Sekilas does not work here') : ok(value);
}
