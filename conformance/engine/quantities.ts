import { UsageError } from './usage-error.js';

/** So many requests in so much time. */
export interface Rate {
  readonly requests: number;
  readonly perMs: number;
}

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 } as const;

/** `180/m`, `5/s`, `1000/h`. */
export function parseRate(text: string): Rate {
  const match = /^(\d+(?:\.\d+)?)\/(s|m|h)$/.exec(text.trim());
  const requests = Number(match?.[1]);
  if (match === null || !(requests > 0)) {
    throw new UsageError(
      `"${text}" is not a rate`,
      'give a number of requests a second, minute or hour, for example 5/s, 180/m or 1000/h',
    );
  }
  return { requests, perMs: unitMs[match[2] as 's' | 'm' | 'h'] };
}

/** `500ms`, `30s`, `40m`, `1h`, in milliseconds. */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text.trim());
  if (match === null) {
    throw new UsageError(
      `"${text}" is not a duration`,
      'give a number and a unit, for example 500ms, 30s or 40m',
    );
  }
  return Number(match[1]) * unitMs[match[2] as keyof typeof unitMs];
}

/** A duration in words, for messages. */
export function inWords(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 120_000) return `${Math.round(milliseconds / 100) / 10} s`;
  return `${Math.round(milliseconds / 6_000) / 10} minutes`;
}
