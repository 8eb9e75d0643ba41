/** An event of Chromium's trace; times in µs, `tdur` in processor time. */
export interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  dur?: number;
  tdur?: number;
  args: { name?: string; data?: { frames?: { url: string; processId?: number }[] } };
}

/** The longest stretches of a main thread, in ms of processor time. */
export interface Stretches {
  /** A task, rendering included. */
  task: number;
  /** A stretch of script within a task: as long no input gets through, and no frame. */
  slice: number;
}

/** What runs script: calls of the browser into it, and what awaited something. */
const SCRIPT = new Set(['FunctionCall', 'RunMicrotasks', 'EvaluateScript', 'v8.callFunction']);

/** The longest stretches of the main thread of the page at `url`. */
export function longest(events: readonly TraceEvent[], url: string): Stretches {
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const pid = frames.find((frame) => frame.url === url)?.processId;
  const main = events.find((event) => event.pid === pid && event.args.name === 'CrRendererMain');
  if (!main) throw new Error(`the trace has no main thread of ${url}`);
  const stretches: Stretches = { task: 0, slice: 0 };
  for (const { name, ph, pid, tid, tdur = 0 } of events) {
    if (ph !== 'X' || pid !== main.pid || tid !== main.tid) continue;
    if (name.endsWith('RunTask')) stretches.task = Math.max(stretches.task, tdur / 1_000);
    if (SCRIPT.has(name)) stretches.slice = Math.max(stretches.slice, tdur / 1_000);
  }
  return stretches;
}
