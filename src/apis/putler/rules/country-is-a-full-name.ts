import { pickFrom } from '../../../core/pick.js';
import { buyNow, change } from '../examples.js';
import { textOf } from '../row.js';
import { defineRowRule } from '../rule.js';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

export default defineRowRule({
  id: 'country-is-a-full-name',
  requirements: ['putler/country-is-a-full-name'],
  finding: 'note',
  why: 'The text asks for the full name; a sample and every connector of the vendor send a code, which is taken.',
  keeps: [[buyNow({ Country: 'United States' })], [buyNow({ Country: 'Chad' })], [buyNow()]],
  breaks: [[buyNow({ Country: 'IN' })], [buyNow({ Country: 'gb' })], [buyNow({ Country: 'XX' })]],
  check({ row, refused }) {
    const country = textOf(row, 'Country')?.trim();
    if (country === undefined || refused.has('Country') || !/^[A-Za-z]{2}$/.test(country)) return undefined;
    return { field: 'Country', data: country };
  },
  say(code) {
    const region = code.toUpperCase();
    const name = region === 'ZZ' ? undefined : names.of(region);
    return {
      message: `Country ${code} is a code, where the text asks for the full name`,
      hint: name ? `send ${name}` : 'send the name of the country',
    };
  },
  violate: {
    needs: 'anything',
    apply: (batch, pick) =>
      change(batch, pick(batch.length), { Country: pickFrom(pick, ['IN', 'US', 'DE', 'gb', 'UK', 'XX']) }),
  },
});
