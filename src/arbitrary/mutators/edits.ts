/** What a slip of the hand makes of a text: a character dropped, doubled, replaced or inserted. */
export function editsOf(text: string): readonly string[] {
  const edits = new Set<string>();
  for (let at = 0; at <= text.length; at++) {
    const [before, character, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)];
    if (character !== '') {
      edits.add(before + after);
      edits.add(before + character + character + after);
      for (const other of othersOf(character)) edits.add(before + other + after);
    }
    for (const stray of ['x', '7', '-', ' ']) edits.add(before + stray + character + after);
  }
  edits.add(text.toLowerCase());
  edits.add(text.toUpperCase());
  edits.delete(text);
  return Array.from(edits);
}

function othersOf(character: string): readonly string[] {
  if (/\d/.test(character)) return ['0', '3', '9', 'O'];
  return /[a-z]/i.test(character) ? ['x', '1'] : ['.', ';', '_'];
}
