import { buyNow } from '../examples.js';
import { idOf } from '../row.js';
import { defineBatchRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { recommendedRows, type Share, splitByOrder } from '../split.js';

export default defineBatchRule({
  id: 'large-batches-are-split-by-order',
  requirements: ['putler/large-batches-are-split-by-order'],
  finding: 'warning',
  why: 'The vendor recommends up to 2,000 rows; who splits a larger batch by rows alone parts an order from its items, and it is refused.',
  keeps: [[buyNow()], sales(recommendedRows)],
  breaks: [sales(recommendedRows + 1), sales(2 * recommendedRows + 1)],
  check({ rows, transactions }) {
    return rows > recommendedRows ? { data: { rows, shares: splitByOrder(transactions) } } : undefined;
  },
  say: ({ rows, shares }) => ({
    message: `the batch has ${grouped(rows)} rows, and ${grouped(recommendedRows)} are recommended at most`,
    hint: hintFor(shares),
  }),
  violate: {
    needs: 'anything',
    apply(batch) {
      const taken = new Set(batch.map(idOf));
      const more = sales(recommendedRows + 1 + batch.length).filter((row) => !taken.has(idOf(row)));
      return [...batch, ...more.slice(0, Math.max(0, recommendedRows + 1 - batch.length))];
    },
  },
});

function sales(count: number) {
  return Array.from({ length: count }, (_, index) => buyNow({ Transaction_ID: `SALE${index + 1}` }));
}

const shown = 6;

function hintFor(shares: readonly Share[]): string {
  const hints =
    shares.length > 1 ? [`send ${shares.length} requests, each order whole: ${placesOf(shares)}`] : [];
  for (const { last, rows } of shares) {
    if (rows > recommendedRows)
      hints.push(`transaction ${quote(last)} has ${grouped(rows)} rows and cannot be split`);
  }
  return hints.join('; ') || 'send each transaction with all its rows in one request';
}

// Which transactions belong in which request, as they first appear in the batch; of a long list the beginning.
function placesOf(shares: readonly Share[]): string {
  const places = shares.map(({ last, rows }, index) => {
    const which = index === 0 ? 'the transactions' : 'then those';
    return index === shares.length - 1
      ? `then the rest (${grouped(rows)} rows)`
      : `${which} up to ${quote(last)} (${grouped(rows)} rows)`;
  });
  if (places.length <= shown) return places.join(', ');
  return `${places.slice(0, shown - 1).join(', ')}, and so on`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}
