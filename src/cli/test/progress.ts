import type { Progress } from '../../../conformance/engine/index.js';
import type { Output } from '../output.js';

export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

const pauseMs = 80;
const eraseLine = '\r\u001b[K';

/** One line that says how far a run has come, written over itself; nothing where no terminal reads it. */
export function progressLine(output: Output, wanted: boolean): ProgressLine {
  if (!wanted || !output.isTerminal) return { show() {}, clear() {} };
  let shownAt = 0;
  let shown = false;
  return {
    show(progress) {
      const now = Date.now();
      if (now - shownAt < pauseMs) return;
      shownAt = now;
      shown = true;
      output.write(`${eraseLine}${progressText(progress).slice(0, output.columns - 1)}`);
    },
    clear() {
      if (shown) output.write(eraseLine);
      shown = false;
    },
  };
}

export function progressText({ api, casesDone, cases, requests, case: current }: Progress): string {
  const name = current.slice(current.indexOf('/') + 1);
  return `${api}  ${casesDone}/${cases} cases, ${requests} requests  ${name}`;
}
