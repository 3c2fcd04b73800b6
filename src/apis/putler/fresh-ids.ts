import { scramble } from '../../arbitrary/shuffle.js';
import type { TextKind } from '../../arbitrary/text.js';

/** Gives an id that the batch has not yet: the first free preferred one for source zero, else one of many shapes. */
export type FreshId = (source: number, preferred: (count: number) => string) => string;

export function freshIds(text: TextKind): FreshId {
  const taken = new Set<string>();
  const shapes = text === 'plain' ? shortShapes : [...shortShapes, ...longShapes, ...hostileShapes];
  return (source, preferred) => {
    const shape = shapes[source % shapes.length] as Shape;
    const shaped = (count: number) => shape(source) + (count === 1 ? '' : `-${count}`);
    const propose = source === 0 ? preferred : shaped;
    let count = 1;
    while (taken.has(fold(propose(count)))) count++;
    taken.add(fold(propose(count)));
    return propose(count);
  };
}

// Ids that differ in letter case or spaces alone are one id to some databases.
function fold(id: string): string {
  return id.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}

type Shape = (source: number) => string;

// A column for ids may be short, and a run puts a prefix before each.
const shortShapes: readonly Shape[] = [(source) => String(source), (source) => `wc-${source}`];

const longShapes: readonly Shape[] = [
  (source) => base36(source, 3).toUpperCase().slice(0, 17),
  (source) => `wc_order_${base36(source, 2)}`,
  (source) => {
    const hex = [1, 2, 3, 4]
      .map((part) =>
        scramble(source + part)
          .toString(16)
          .padStart(8, '0'),
      )
      .join('');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  },
];

const hostileShapes: readonly Shape[] = [
  (source) => `#${source % 10_000}`,
  (source) => `INV/2026/${source % 1000}?a=b&c`,
  (source) => `Bestellung ${source % 1000} ü+%`,
  (source) => `"A",${source % 100};é`,
  (source) => `00${source % 1000}`,
  (source) => words[scramble(source) % words.length] as string,
];

const words = [
  'constructor',
  '__proto__',
  'null',
  '0',
  '1e3',
  '-1',
  'true',
  '注文',
  '..',
  '*',
  '🛒',
] as const;

function base36(source: number, parts: number): string {
  return Array.from({ length: parts }, (_, part) =>
    scramble(source + part)
      .toString(36)
      .padStart(7, '0'),
  ).join('');
}
