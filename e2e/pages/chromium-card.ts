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

/**
 * The shadow root of the host element, in whichever frame of the page it is: in the page itself seen from a world of its own, because
 * the page may have replaced every function of its own world.
 */
async function shadowRoot(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: '[data-sekilas-host], iframe' });
  if (!nodeId) return undefined;
  const { node } = await session.send('DOM.describeNode', { nodeId, pierce: true });
  const [own] = node.shadowRoots ?? [];
  const backendNodeId = own?.backendNodeId ?? (await inFrames(session));
  if (backendNodeId === undefined) return undefined;
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId,
    ...(own && { executionContextId: await ownWorld(session) }),
  });
  return object.objectId;
}

/** A world beside that of the page, the same at each call. */
async function ownWorld(session: CDPSession): Promise<number> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'e2e' });
  return executionContextId;
}

interface DomNode {
  backendNodeId: number;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  contentDocument?: DomNode;
}

async function inFrames(session: CDPSession): Promise<number | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  return hostIn(root)?.shadowRoots?.[0]?.backendNodeId;
}

function hostIn(node: DomNode): DomNode | undefined {
  if (node.attributes?.includes('data-sekilas-host')) return node;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])];
  for (const child of below) {
    const found = hostIn(child);
    if (found) return found;
  }
  return undefined;
}
