import { refuse, textOf } from './carry.js';
import { escapeText, forbiddenAt, isName } from './xml-characters.js';

/** A row as the elements of its fields, in their order; absent fields have none. */
export function elementsOf(row: Readonly<Record<string, unknown>>, index: number): string {
  let elements = '';
  for (const [name, value] of Object.entries(row)) {
    const text = textOf(value, index, name);
    if (text === undefined) continue;
    if (!isName(name)) refuse(index, name, 'the field is no XML name');
    if (forbiddenAt(text) !== -1) refuse(index, name, 'XML 1.0 cannot hold one of the characters');
    elements += `<${name}>${escapeText(text)}</${name}>`;
  }
  return elements;
}
