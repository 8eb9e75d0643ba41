import type { CDPSession, Page } from 'playwright-core';
import type { CardAccess } from './card-object.ts';

/** The card on a page of Chromium, through the DevTools protocol. */
export function chromiumCard(page: Page): CardAccess {
  let opened: Promise<CDPSession> | undefined;
  const call = async <T>(declaration: string): Promise<T | undefined> => {
    opened ??= page.context().newCDPSession(page);
    const session = await opened;
    const objectId = await shadowRoot(session);
    if (objectId === undefined) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration: declaration,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`in the card: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value as T | undefined;
  };
  return {
    mouse: page.mouse,
    async inRoot(declaration) {
      try {
        return await call(declaration);
      } catch (error) {
        if (/Could not find node|No node with given id/.test(String(error))) return undefined;
        throw error;
      }
    },
  };
}

async function shadowRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-sekilas-host]' });
  if (!nodeId) return undefined;
  const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  return object.objectId;
}
