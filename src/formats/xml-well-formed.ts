import { forbiddenAt, namePattern, referenced } from './xml-characters.js';

/** Why a text is refused as XML, and where. */
export interface XmlFlaw {
  readonly kind: 'unparsable' | 'document-type';
  readonly offset: number;
  /** For a document type, the text that is refused. */
  readonly reason: string;
}

/** A run of markup, as offsets. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** A well-formed document: where its root begins, and the processing instructions, which a reader passes over. */
export interface XmlOutline {
  readonly root: number;
  readonly instructions: readonly Span[];
}

const deepest = 100;
const startTag = new RegExp(
  `<(${namePattern})((?:\\s+${namePattern}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`,
  'uy',
);
const endTag = new RegExp(`</(${namePattern})\\s*>`, 'uy');
const instruction = new RegExp(`<\\?(${namePattern})(?:\\s|\\?>)`, 'uy');
const declaration =
  /^<\?xml\s+version\s*=\s*(?:"1\.\d+"|'1\.\d+')(?:\s+encoding\s*=\s*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:\s+standalone\s*=\s*(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>$/;
const reference = new RegExp(`&(#[0-9]+|#x[0-9A-Fa-f]+|${namePattern});`, 'uy');
const attributeName = new RegExp(`(${namePattern})\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'gu');

class Refused extends Error {
  constructor(readonly flaw: XmlFlaw) {
    super(flaw.reason);
  }
}

function refuse(offset: number, reason: string, kind: XmlFlaw['kind'] = 'unparsable'): never {
  throw new Refused({ kind, offset, reason });
}

/**
 * Holds a text to the well-formedness of XML 1.0, since fast-xml-parser reads, and its validator passes, much that
 * is not. Document types, and references to what they might define, are refused before anything reads them.
 */
export function outlineOf(text: string): XmlOutline | XmlFlaw {
  try {
    return walk(text);
  } catch (error) {
    if (error instanceof Refused) return error.flaw;
    throw error;
  }
}

function walk(text: string): XmlOutline {
  const strange = forbiddenAt(text);
  if (strange !== -1) refuse(strange, 'a character that XML cannot hold');
  const instructions: Span[] = [];
  const open: { readonly name: string; readonly offset: number }[] = [];
  let root: number | undefined;

  for (let offset = 0, end = 0; offset < text.length; offset = end) {
    if (text[offset] !== '<') end = afterText(text, offset, open.length > 0);
    else if (text.startsWith('<!--', offset)) end = afterComment(text, offset);
    else if (text.startsWith('<![CDATA[', offset)) {
      if (open.length === 0) refuse(offset, 'text outside the root element');
      end = after(text, ']]>', offset + 9, offset, 'a CDATA section that is never closed');
    } else if (text.startsWith('<!', offset)) {
      const definition = /^<!(?:DOCTYPE|ENTITY)/i.exec(text.slice(offset, offset + 9))?.[0];
      if (definition) refuse(offset, definition, 'document-type');
      refuse(offset, "a '<!' that begins no comment and no CDATA section");
    } else if (text[offset + 1] === '?') {
      end = afterInstruction(text, offset);
      instructions.push({ start: offset, end });
    } else if (text[offset + 1] === '/') {
      const name = match(endTag, text, offset)?.[1];
      const opened = open.pop();
      if (name === undefined) refuse(offset, 'an end tag that is not complete');
      if (!opened) refuse(offset, `</${name}> closes nothing`);
      if (name !== opened.name) refuse(offset, `</${name}> where <${opened.name}> is open`);
      end = endTag.lastIndex;
    } else {
      if (open.length === 0 && root !== undefined) refuse(offset, 'a second root element');
      const [, name = '', attributes = '', closed] =
        match(startTag, text, offset) ?? refuse(offset, reasonOfTag(text, offset));
      end = startTag.lastIndex;
      if (attributes !== '') checkAttributes(attributes, offset + 1 + name.length);
      root ??= offset;
      if (closed === '') open.push({ name, offset });
      if (open.length > deepest) refuse(offset, `elements nested deeper than ${deepest}`);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) refuse(unclosed.offset, `<${unclosed.name}> is never closed`);
  return { root: root ?? refuse(text.length, 'there is no element'), instructions };
}

function match(pattern: RegExp, text: string, offset: number): RegExpExecArray | null {
  pattern.lastIndex = offset;
  return pattern.exec(text);
}

function after(text: string, closing: string, from: number, offset: number, reason: string): number {
  const found = text.indexOf(closing, from);
  return found === -1 ? refuse(offset, reason) : found + closing.length;
}

function afterText(text: string, offset: number, inside: boolean): number {
  const next = text.indexOf('<', offset);
  const end = next === -1 ? text.length : next;
  const own = text.slice(offset, end);
  if (!inside) {
    const written = own.search(/[^ \t\r\n]/);
    if (written !== -1) refuse(offset + written, 'text outside the root element');
  }
  const closing = own.indexOf(']]>');
  if (closing !== -1) refuse(offset + closing, "']]>' outside a CDATA section");
  checkReferences(own, offset);
  return end;
}

function afterComment(text: string, offset: number): number {
  const end = after(text, '--', offset + 4, offset, 'a comment that is never closed');
  return text[end] === '>' ? end + 1 : refuse(end - 2, "'--' inside a comment");
}

function afterInstruction(text: string, offset: number): number {
  const reason = 'a processing instruction that is not complete';
  const target = match(instruction, text, offset)?.[1] ?? refuse(offset, reason);
  const end = after(text, '?>', offset + 2 + target.length, offset, reason);
  if (target.toLowerCase() !== 'xml') return end;
  if (offset > 0) refuse(offset, 'an XML declaration that is not first');
  if (!declaration.test(text.slice(0, end))) refuse(offset, 'an XML declaration that is not complete');
  return end;
}

function checkReferences(text: string, offset: number): void {
  for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
    const written = match(reference, text, at)?.[1];
    if (written === undefined) refuse(offset + at, "a bare '&'; it is written &amp;");
    const character = referenced(written);
    if (character === undefined) refuse(offset + at, `&${written};`, 'document-type');
    if (character === '') refuse(offset + at, `&${written}; is a character that XML cannot hold`);
  }
}

function checkAttributes(attributes: string, offset: number): void {
  checkReferences(attributes, offset);
  const names = new Set<string>();
  for (const found of attributes.matchAll(attributeName)) {
    const name = found[1] as string;
    if (names.has(name)) refuse(offset + found.index, `the attribute ${name} is given twice`);
    names.add(name);
  }
}

function reasonOfTag(text: string, offset: number): string {
  if (!new RegExp(`^<${namePattern}`, 'u').test(text.slice(offset, offset + 100))) {
    return "a bare '<', or a tag whose name is no XML name";
  }
  return 'a start tag that is not complete, or an attribute that is not written name="value"';
}
