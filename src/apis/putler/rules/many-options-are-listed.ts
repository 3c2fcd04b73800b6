import { pickFrom } from '../../../core/pick.js';
import { buyNow, change, item, order } from '../examples.js';
import { mistakeIn } from '../options.js';
import { defineRowRule } from '../rule.js';
import { quote } from '../schema-words.js';
import { indicesOf } from '../violations.js';

const example = 'Color:Red, Size:XL, Style:Simple';

export default defineRowRule({
  id: 'many-options-are-listed',
  requirements: ['putler/many-options-are-listed'],
  finding: 'warning',
  why: 'There are columns for two options; of further ones the API reads only those that are listed in Option_1_Name.',
  keeps: [
    [buyNow({ Option_1_Name: 'Color:red, Size: XL, Style:Simple' })],
    [buyNow({ Option_1_Name: '', Option_1_Value: example })],
    [buyNow({ Option_1_Name: 'Engraving', Option_1_Value: 'To: Ann, with love' })],
    order(
      {},
      item('Mug', 1, {
        Option_1_Name: 'Color',
        Option_1_Value: 'Red',
        Option_2_Name: 'Size',
        Option_2_Value: 'XL',
      }),
    ),
    [buyNow({ Option_1_Name: 'Color:Red' })],
  ],
  breaks: [
    [buyNow({ Option_1_Name: 'Color:Red, Size, Style:Simple' })],
    [buyNow({ Option_1_Name: '{Color:Red, Size:XL, Style:Simple}' })],
    [
      buyNow({
        Option_1_Name: 'Color',
        Option_1_Value: 'Red',
        Option_3_Name: 'Style',
        Option_3_Value: 'Simple',
      }),
    ],
  ],
  check({ row }) {
    const mistake = mistakeIn(row);
    return mistake && { field: mistake.field, data: mistake };
  },
  say({ field, list, bare, part }) {
    if (list !== undefined) {
      return {
        message: `${field} is a third or later option, but there are columns for two`,
        hint: `send all of them in Option_1_Name, as in ${list || example}`,
      };
    }
    if (bare !== undefined) {
      return { message: `the list in ${field} stands in braces`, hint: `send it without them: ${bare}` };
    }
    return {
      message: `${quote(part)} in the list of ${field} is no Name:Value`,
      hint: `send each option with its value, as in ${example}`,
    };
  },
  violate: {
    needs: 'anything',
    apply(batch, pick) {
      const index = pickFrom(pick, indicesOf(batch, 'item', 'buy-now', 'subscription'));
      return change(batch, index, pickFrom(pick, mistakes));
    },
  },
});

const mistakes = [
  { Option_1_Name: 'Color:Red, Size, Style:Simple', Option_1_Value: undefined },
  { Option_1_Name: `{${example}}`, Option_1_Value: undefined },
  { Option_3_Name: 'Style', Option_3_Value: 'Simple' },
];
