// What XML 1.0 allows to no escape either: most control characters, lone surrogates and two noncharacters.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text within XML or HTML, in an element or an attribute. What cannot be there is shown as a replacement character. */
export function escapeMarkup(value: string): string {
  return value
    .replace(impossible, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] as string);
}

/** An attribute's value loses its line breaks unless they are references. */
export function escapeAttribute(value: string): string {
  return escapeMarkup(value).replace(/[\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
