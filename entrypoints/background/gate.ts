import { type Gate, isExtensionPage } from '../../messages/answer.ts';
import { Budgets, costOf } from '../../messages/budget.ts';
import { countRefusals } from '../../messages/refusals.ts';

/** At once a text of five million letters and all its questions; then as much as a person can scroll through. */
const LIMITS = { most: 8_000, perSecond: 800 };

/** A budget for each tab; pages of ours have no limit. */
export function openGate(): Gate {
  const budgets = new Budgets(LIMITS, () => performance.now());
  return {
    admits: (sender, message) => isExtensionPage(sender) || budgets.spend(sender.tab?.id ?? -1, costOf(message)),
    refused: countRefusals((line) => console.warn(line)),
  };
}
