import { XMLParser } from 'fast-xml-parser';
import { setOwn } from './own.js';
import { unescapeText } from './xml-characters.js';
import type { XmlOutline } from './xml-well-formed.js';

/** What stands in an element, in order: elements, and text between them. */
export type XmlContent = readonly Readonly<Record<string, unknown>>[];

// No XML name begins with a full stop, so no element gets a name that fast-xml-parser refuses as a reserved one.
const prefix = '.';
const parser = new XMLParser({
  preserveOrder: true,
  trimValues: false,
  parseTagValue: false,
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  processEntities: false,
  cdataPropName: '#cdata',
  textNodeName: '#text',
  maxNestedTags: Number.MAX_SAFE_INTEGER,
  jPath: false,
  transformTagName: (name) => (name.startsWith(prefix) ? name : prefix + name),
});

/** The content of the root element of a well-formed text. */
export function rootContent(text: string, { instructions }: XmlOutline): XmlContent {
  // fast-xml-parser reads quotes in an instruction as those of an attribute.
  const readable: string[] = [];
  let from = 0;
  for (const { start, end } of instructions) {
    readable.push(text.slice(from, start), '<?x?>');
    from = end;
  }
  readable.push(text.slice(from));
  const document: XmlContent = parser.parse(readable.join(''));
  return elementsIn(document)[0] ?? [];
}

/** The contents of the elements in a content. */
export function elementsIn(content: XmlContent): readonly XmlContent[] {
  const elements: XmlContent[] = [];
  for (const node of content) {
    const key = keyOf(node);
    if (isElement(key)) elements.push(node[key] as XmlContent);
  }
  return elements;
}

/** The text in a content, without that of its elements. */
export function textIn(content: XmlContent): string {
  let text = '';
  for (const node of content) text += textOfNode(node, keyOf(node));
  return text;
}

/**
 * The value of a row or a field: text, or nothing where there is none. One with elements in it is an object, and
 * text beside those elements a member `#text`, a name that no element can have, so that nothing sent is lost.
 * `repeated` is told of elements whose name an earlier one has, by name and index; the first has the member.
 */
export function readValue(content: XmlContent, repeated: (name: string, index: number) => void): unknown {
  let text = '';
  let row: Record<string, unknown> | undefined;
  let elements = 0;
  for (const node of content) {
    const key = keyOf(node);
    if (!isElement(key)) {
      text += textOfNode(node, key);
      continue;
    }
    const name = key.slice(prefix.length);
    const index = elements++;
    row ??= {};
    if (Object.hasOwn(row, name)) repeated(name, index);
    else
      setOwn(
        row,
        name,
        readValue(node[key] as XmlContent, (deeper) => repeated(deeper, index)),
      );
  }
  if (row === undefined) return text === '' ? undefined : text;
  if (text.trim() !== '') row['#text'] = text;
  return row;
}

/** Each node has one member, named after what it is. */
function keyOf(node: XmlContent[number]): string {
  return Object.keys(node)[0] ?? '';
}

function isElement(key: string): boolean {
  return key.startsWith(prefix);
}

function textOfNode(node: XmlContent[number], key: string): string {
  if (key === '#text') return unescapeText(node[key] as string);
  return key === '#cdata' ? rawText(node[key] as XmlContent) : '';
}

function rawText(content: XmlContent): string {
  return content.map((node) => node['#text']).join('');
}
