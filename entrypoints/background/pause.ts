import { browser } from 'wxt/browser';
import type { Settings } from '../../store/settings.ts';
import { isPaused, PAUSE } from '../../store/where-off.ts';

const ALARM = 'pause-ends';

/**
 * Pauses for an hour and goes on. The end is stored, and every page compares it with the clock: the alarm only tells pages that are
 * open. It may come late, twice, or not at all.
 */
export function pauses(settings: Settings, tellAll: () => void): { set(paused: boolean): Promise<void> } {
  const end = async () => {
    await settings.pause(undefined);
    tellAll();
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void end();
  });
  // Browsers may forget alarms when they close.
  browser.runtime.onStartup.addListener(async () => {
    const { pausedUntil } = await settings.read();
    if (isPaused(pausedUntil, Date.now())) await browser.alarms.create(ALARM, { when: pausedUntil });
  });
  return {
    async set(paused) {
      await browser.alarms.clear(ALARM);
      if (!paused) return end();
      const until = Date.now() + PAUSE;
      await settings.pause(until);
      await browser.alarms.create(ALARM, { when: until });
      tellAll();
    },
  };
}
