/** An element, by the place of its start tag. */
export interface XmlPlace {
  readonly name: string;
  readonly offset: number;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>!?]+)(?:[^>"'/]|"[^"]*"|'[^']*')*(\/?)>/g;

/** The children of the element that begins at an offset of a well-formed text. */
export function childrenAt(text: string, offset: number): readonly XmlPlace[] {
  const children: XmlPlace[] = [];
  const tags = new RegExp(markup);
  tags.lastIndex = offset;
  let depth = 0;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const [, ending, name, empty] = tag;
    if (name === undefined) continue;
    if (ending === '/') depth--;
    else {
      if (depth === 1) children.push({ name, offset: tag.index });
      if (empty === '') depth++;
    }
    if (depth === 0) break;
  }
  return children;
}
